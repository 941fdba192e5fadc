import { never } from '../day'
import { ageBand } from '../people/person'
import type { CourtStory } from '../story/court-story'
import { remandSpells } from '../story/remand-spells'
import type { KnownUntil } from './known-until'
import type { Ledger } from './ledger'
import { courtDefendant, linkedSources } from './link-maker'
import { writeIdentity, type Involved } from './write-identity'

/** What a defendant's record says of the case. */
export type CourtCase = {
  readonly number: number
  readonly urn: number
  readonly group: string
  readonly adultRape: boolean
  readonly domesticAbuse: boolean
  readonly offenceOn: number
  readonly magistrates: string
  readonly crown: string
}

/** Writes a defendant in a case and their spells on remand, where the courts know of the case. */
export function writeDefendant(
  ledger: Ledger,
  story: CourtStory,
  of: CourtCase,
  who: Involved,
  known: KnownUntil,
): void {
  const until = known.courts
  if (story.receivedOn > until) return
  const { world, tables, references, prefix, links } = ledger
  const { draws, profile } = world
  const number = references.next()
  const id = world.division.letters + linkedSources[courtDefendant].letter
  const listed = story.firstListedOn <= until
  const completed = story.completedOn <= until
  const pleaded = story.plea !== 'none' && story.pleaOn <= until
  const sent = story.sentOn <= until
  const odd = listed && draws.chance(profile.datesOutOfOrder)
  const rows = tables.court_defendants
  rows.id(id, number)
  rows.id(prefix.case, of.number)
  rows.text(world.division.area)
  if (draws.chance(profile.urnMissing)) rows.blank()
  else references.writeUrn(rows, of.urn)
  if (draws.chance(profile.asnMissing)) rows.blank()
  else references.writeAsn(rows, who.asn)
  rows.text(of.group)
  rows.flag(of.adultRape)
  if (draws.chance(profile.codesBlank)) rows.blank()
  else rows.flag(of.domesticAbuse)
  rows.day(draws.chance(profile.codesBlank) ? never : of.offenceOn, until)
  rows.day(story.chargedOn, until)
  rows.text(of.magistrates)
  rows.day(story.receivedOn, until)
  rows.day(odd ? story.chargedOn - 1 - draws.integer(300) : story.firstListedOn, until)
  rows.text(draws.chance(profile.codesBlank) ? '' : story.mode)
  if (listed && !draws.chance(profile.codesBlank)) rows.flag(story.represented)
  else rows.blank()
  rows.text(pleaded ? story.plea : completed && !draws.chance(profile.codesBlank) ? 'none' : '')
  rows.day(pleaded ? story.pleaOn : never, until)
  rows.day(story.sentOn, until)
  rows.text(sent ? of.crown : '')
  rows.text(sent && !draws.chance(profile.codesBlank) ? story.receiptType : '')
  rows.day(sent ? story.mainHearingOn : never, until)
  rows.day(story.completedOn, until)
  rows.text(completed ? story.result : '')
  rows.flag(!completed && listed && story.warrant)
  rows.text(draws.chance(profile.codesBlank) ? '' : who.person.sex)
  rows.text(ageBand(who.person, story.firstListedOn))
  rows.text(draws.chance(profile.codesBlank) ? '' : who.person.ethnicity)
  rows.end()
  writeIdentity(ledger, courtDefendant, number, who, of.urn)
  links.add(courtDefendant, number)
  const spells = remandSpells(draws, story)
  for (const { status, from, to } of spells) {
    if (from > until) continue
    tables.court_remand.id(id, number)
    tables.court_remand.text(status)
    tables.court_remand.day(from, until)
    tables.court_remand.day(to, until)
    tables.court_remand.end()
  }
}
