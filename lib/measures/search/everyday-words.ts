import type { Locale } from '@/lib/text/locale'

/**
 * What people say, and the words of measures that they mean by it. Each line: expressions that are looked for in what was
 * written, as whole words; then words that are searched for besides. Kept by hand: boards' own words come in as they ask.
 */
export const everydayWords: Readonly<Record<Locale, readonly (readonly [said: string, meant: string])[]>> = {
  en: [
    [
      'delay, delays, delayed, wait, waits, waiting, slow, slower, late, how long, longer, quicker, faster',
      'days',
    ],
    ['delay, delays, end to end, whole journey, start to finish', 'offence completion'],
    ['charge to court, get to court, first hearing, first appearance', 'charge first listing'],
    [
      'not go ahead, did not happen, not happen, called off, collapse, collapsed, adjourned, vacated',
      'ineffective',
    ],
    ['changed plea, plea on the day, resolved on the day', 'cracked'],
    ['backlog, backlogs, outstanding, queue, pile, waiting list, unfinished, open cases', 'open'],
    [
      'drop out, dropped out, dropping out, give up, gave up, giving up, attrition, lose, losing, lost',
      'withdraw victims',
    ],
    ['stop supporting, no longer support, pull out, pulled out, disengage', 'withdraw support'],
    ['complainant, complainants, survivor, survivors', 'victims'],
    ['jail, prison, prisoners, remanded, on remand, locked up', 'custody remand'],
    ['guilty, plead, pleads, pleading, pleas', 'plea'],
    ['early plea, early pleas, plead early', 'plea first hearing'],
    ['found guilty, convicted, convict', 'conviction'],
    ['solved, cleared up, detection, detections, prosecuted', 'charge'],
    ['no further action, nfa, filed', 'outcomes'],
    ['lawyer, lawyers, solicitor, barrister, legal aid, represented, without a lawyer', 'unrepresented'],
    ['coming in, new cases, incoming, intake, demand', 'receipts'],
    ['finished, closed, completed, throughput', 'disposals'],
    ['relisted, relisting, listed again, how many listings', 'listings'],
    ['judges, courtrooms, capacity', 'sitting days hours'],
    ['caution, cautions, community resolution, diversion', 'out of court'],
    ['matching, matched, linkage', 'linked'],
    ['advice, cps advice, consultation', 'consultations'],
    [
      'cps backlog, charging backlog, awaiting charge, awaiting decision, awaiting a decision, undecided, not decided',
      'suspects waiting cps decision',
    ],
  ],
  cy: [
    ['oedi, aros, araf, arafach, hwyr, pa mor hir, hirach, cyflymach', 'diwrnodau'],
    ['oedi, o’r dechrau i’r diwedd, pa mor hir', 'trosedd gwblhau'],
    ['heb fynd yn ei flaen, ddim yn mynd yn ei flaen, gohirio, gohiriwyd', 'aneffeithiol'],
    ['ôl-groniad, ciw, aros am', 'heb eu cwblhau'],
    ['rhoi’r gorau iddi, colli, tynnu’n ôl', 'dioddefwr dynnu ôl'],
    ['achwynydd, goroeswr', 'dioddefwyr'],
    ['carchar, ar remánd', 'ddalfa'],
    ['euog, pledio', 'pleon'],
    ['cyfreithiwr, bargyfreithiwr, cynrychioli', 'heb gyfreithiwr'],
    ['achosion newydd, dod i mewn, galw', 'dderbyniwyd'],
    ['gorffen, cau', 'gwblhawyd'],
    ['barnwyr, ystafelloedd llys', 'eistedd'],
    ['cysylltu, paru', 'gysylltwyd'],
    ['heb benderfyniad, heb benderfynu', 'aros benderfyniad'],
  ],
}

/** Kinds of crime by what they are called besides their names: a breakdown and its category, and how people say it. */
export const everydayCrimes: Readonly<
  Record<Locale, readonly (readonly [said: string, category: string])[]>
> = {
  en: [
    ['rape, rapes, rasso, adult rape', 'crime-type/adult-rape'],
    ['domestic abuse, domestic violence, domestic, da, dv', 'crime-type/domestic-abuse'],
  ],
  cy: [
    ['trais rhywiol, treisio, rasso', 'crime-type/adult-rape'],
    ['cam-drin domestig, trais domestig, domestig', 'crime-type/domestic-abuse'],
  ],
}

/** Words that say nothing of what is meant. */
export const emptyWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    'a about an and are as at be been by can could did do does for from get had has have how i in is it its me much many my of on or our show tell that the their them there they this to us was we were what when where which who why will with you your cases case'.split(
      ' ',
    ),
  ),
  cy: new Set(
    'a ac ag am ar at beth bod byddwn ble dan dros ei ein eu faint gan gyda i mae mewn na nad ni nid o oedd oes os pa pam pryd pwy roi rydym rydyn sut sydd sy’n wedi y yn yng yr’r achos achosion'.split(
      ' ',
    ),
  ),
}
