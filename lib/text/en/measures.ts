/** The words of each measure: name, the question it answers, what it counts, definition, caveats; for rates what is divided by what. */
export const measures = {
  'crimes-recorded.name': 'Crimes recorded by the police',
  'crimes-recorded.question': 'How much crime is reported and recorded?',
  'crimes-recorded.counts': 'Crimes, in the month in which the police recorded them.',
  'crimes-recorded.definition':
    'The number of crimes that the police recorded. A crime counts once, however many victims or suspects it has. Fraud recorded by national bodies is left out.',
  'crimes-recorded.caveats':
    'It follows reporting and recording practice as well as crime. A change of recording system can move it.',
  'charge-share.name': 'Share of crimes ending in a charge or summons',
  'charge-share.question': 'How many crimes end with somebody charged?',
  'charge-share.counts': 'Outcomes that the police assigned in the period, whenever the crime was recorded.',
  'charge-share.definition': 'Charges and summonses as a share of all outcomes assigned in the period.',
  'charge-share.caveats':
    'Outcomes are counted when they are assigned, so clearing a store of old crimes moves the share. It is not the share of the crimes recorded in the same period.',
  'charge-share.numerator': 'charges and summonses',
  'charge-share.denominator': 'outcomes assigned',
  'out-of-court-share.name': 'Share of crimes ending out of court',
  'out-of-court-share.question': 'How many crimes are settled without going to court?',
  'out-of-court-share.counts':
    'Outcomes that the police assigned in the period, whenever the crime was recorded.',
  'out-of-court-share.definition':
    'Cautions, community resolutions, penalty notices and diversion as a share of all outcomes assigned in the period.',
  'out-of-court-share.caveats':
    'A higher share is neither good nor bad in itself. Forces use these outcomes differently.',
  'out-of-court-share.numerator': 'outcomes settled out of court',
  'out-of-court-share.denominator': 'outcomes assigned',
  'withdrawal-police.name': 'Victims who do not support police action',
  'withdrawal-police.question':
    'How many cases stop with the police because the victim no longer supports them?',
  'withdrawal-police.counts': 'Outcomes assigned in the period to crimes with a person as victim.',
  'withdrawal-police.definition':
    'Outcomes 14 and 16 (the victim does not support action) as a share of all outcomes assigned to crimes that have a person as victim.',
  'withdrawal-police.caveats':
    'It says at which point the case stopped, not why the victim stopped supporting it. Crimes against organisations are left out.',
  'withdrawal-police.numerator': 'outcomes 14 and 16',
  'withdrawal-police.denominator': 'outcomes assigned to crimes with a person as victim',
  'withdrawal-postcharge.name': 'Prosecutions stopped because the victim no longer supports them',
  'withdrawal-postcharge.question':
    'How many prosecutions stop after charge because the victim no longer supports them?',
  'withdrawal-postcharge.counts': 'Prosecutions finalised in the period.',
  'withdrawal-postcharge.definition':
    'Prosecutions finalised as unsuccessful because the victim no longer supports them, as a share of all prosecutions finalised.',
  'withdrawal-postcharge.caveats':
    'Prosecutions without a victim are in the denominator. It cannot be added to the share that stops with the police: they count different things.',
  'withdrawal-postcharge.numerator': 'prosecutions stopped because the victim no longer supports them',
  'withdrawal-postcharge.denominator': 'prosecutions finalised',
  'cps-referrals.name': 'Suspects referred to the CPS',
  'cps-referrals.question': 'How much work reaches the CPS?',
  'cps-referrals.counts': 'Suspects, in the month of their first referral for a charging decision.',
  'cps-referrals.definition':
    'The number of suspects whom the police first referred to the Crown Prosecution Service for a charging decision.',
  'cps-referrals.caveats':
    'Suspects whom the police may charge themselves are not referred and not counted here.',
  'charge-rate.name': 'Share of CPS decisions that are to charge',
  'charge-rate.question': 'How often does the CPS decide to charge?',
  'charge-rate.counts': 'Suspects with a legal decision by the CPS in the period.',
  'charge-rate.definition': 'Decisions to charge as a share of decisions to charge and of no further action.',
  'charge-rate.caveats':
    'It counts CPS decisions on suspects, not police outcomes of crimes. The two must not be divided by each other.',
  'charge-rate.numerator': 'decisions to charge',
  'charge-rate.denominator': 'decisions to charge or of no further action',
  'referral-to-charge.name': 'Days from referral to charge',
  'referral-to-charge.question': 'How long does a charging decision take?',
  'referral-to-charge.counts': 'Suspects charged by the CPS in the period.',
  'referral-to-charge.definition':
    'The mean number of days from the first referral by the police to the decision to charge, including time in which the case was back with the police.',
  'referral-to-charge.caveats':
    'A mean: a few very long cases move it. Suspects still waiting are not in it.',
  'charge-to-first-listing.name': 'Days from charge to first listing',
  'charge-to-first-listing.question': 'How long until the first hearing?',
  'charge-to-first-listing.counts':
    'Defendants whose case was completed in the magistrates’ courts in the period.',
  'charge-to-first-listing.definition':
    'The median number of days from charge, or laying of information, to the first listing in a magistrates’ court: half of the defendants waited less, half more.',
  'charge-to-first-listing.caveats':
    'Only completed cases are in it. Cases still open are not, so it lags behind what is happening now.',
  'first-listing-to-completion.name': 'Days from first listing to completion in magistrates’ courts',
  'first-listing-to-completion.question': 'How long do magistrates’ courts take?',
  'first-listing-to-completion.counts':
    'Defendants whose case was completed in the magistrates’ courts in the period.',
  'first-listing-to-completion.definition':
    'The mean number of days from first listing to completion in the magistrates’ courts. The median is often 0 because most cases end at the first hearing.',
  'first-listing-to-completion.caveats':
    'A mean: a few very long cases move it. Only completed cases are in it.',
  'charge-to-completion.name': 'Days from charge to completion in the Crown Court',
  'charge-to-completion.question': 'How long does a Crown Court case take once somebody is charged?',
  'charge-to-completion.counts': 'Defendants whose Crown Court case was completed in the period.',
  'charge-to-completion.definition':
    'The median number of days from charge to completion in the Crown Court: half of the defendants waited less, half more.',
  'charge-to-completion.caveats':
    'Only completed cases are in it. When more old cases are finished the figure rises, even if new cases move faster.',
  'offence-to-completion.name': 'Days from offence to completion in the Crown Court',
  'offence-to-completion.question': 'How long does it take from the offence to the result?',
  'offence-to-completion.counts': 'Defendants whose Crown Court case was completed in the period.',
  'offence-to-completion.definition':
    'The median number of days from the offence to completion in the Crown Court: half of the defendants waited less, half more.',
  'offence-to-completion.caveats':
    'Offences reported years later lengthen it. Only completed cases are in it.',
  'magistrates-receipts.name': 'Cases received by magistrates’ courts',
  'magistrates-receipts.question': 'How much work reaches the magistrates’ courts?',
  'magistrates-receipts.counts': 'Cases, in the month in which the court received them.',
  'magistrates-receipts.definition': 'The number of cases that magistrates’ courts received.',
  'magistrates-receipts.caveats': 'A case can have several defendants.',
  'magistrates-disposals.name': 'Cases completed by magistrates’ courts',
  'magistrates-disposals.question': 'How much work do the magistrates’ courts complete?',
  'magistrates-disposals.counts': 'Cases, in the month of completion.',
  'magistrates-disposals.definition':
    'The number of cases that magistrates’ courts completed, including those sent on to the Crown Court.',
  'magistrates-disposals.caveats': 'A case can have several defendants.',
  'magistrates-open.name': 'Open cases in magistrates’ courts',
  'magistrates-open.question': 'How many cases are waiting in the magistrates’ courts?',
  'magistrates-open.counts': 'Cases open on the last day of the period.',
  'magistrates-open.definition':
    'The number of cases that had been received and not yet completed by magistrates’ courts on the last day of the period.',
  'magistrates-open.caveats':
    'A snapshot: it is not last month’s figure plus receipts less disposals, because cases are moved, reopened and corrected.',
  'crown-receipts.name': 'Cases received by the Crown Court',
  'crown-receipts.question': 'How much work reaches the Crown Court?',
  'crown-receipts.counts': 'Cases, in the period in which the court received them.',
  'crown-receipts.definition':
    'The number of cases that the Crown Court received: for trial, for sentence and on appeal.',
  'crown-receipts.caveats': 'A case can have several defendants.',
  'crown-disposals.name': 'Cases completed by the Crown Court',
  'crown-disposals.question': 'How much work does the Crown Court complete?',
  'crown-disposals.counts': 'Cases, in the period of completion.',
  'crown-disposals.definition':
    'The number of cases that the Crown Court completed: trials, sentences and appeals.',
  'crown-disposals.caveats': 'A case can have several defendants.',
  'crown-open.name': 'Open cases in the Crown Court',
  'crown-open.question': 'How many cases are waiting in the Crown Court?',
  'crown-open.counts': 'Cases open on the last day of the period.',
  'crown-open.definition':
    'The number of cases that had been received and not yet completed by the Crown Court on the last day of the period. Cases with a bench warrant are left out.',
  'crown-open.caveats':
    'A snapshot: it is not the earlier figure plus receipts less disposals, because cases are moved, reopened and corrected.',
  'crown-open-over-a-year.name': 'Crown Court cases open for a year or more',
  'crown-open-over-a-year.question': 'How many open cases are old?',
  'crown-open-over-a-year.counts': 'Cases open on the last day of the period that have a valid age.',
  'crown-open-over-a-year.definition':
    'Cases open for a year or more as a share of the open cases whose age is known.',
  'crown-open-over-a-year.caveats': 'A snapshot. Cases without a valid age are left out of both numbers.',
  'crown-open-over-a-year.numerator': 'cases open a year or more',
  'crown-open-over-a-year.denominator': 'open cases with a valid age',
  'convictions.name': 'Convictions',
  'convictions.question': 'How many prosecutions end in a conviction?',
  'convictions.counts': 'Prosecutions completed in the month.',
  'convictions.definition':
    'The number of prosecutions by the CPS that ended in a conviction, by guilty plea or after trial.',
  'convictions.caveats': 'It follows the number of prosecutions. Read it beside the conviction rate.',
  'conviction-rate.name': 'Conviction rate',
  'conviction-rate.question': 'Of the prosecutions that finish, how many end in a conviction?',
  'conviction-rate.counts':
    'Prosecutions by the CPS that were completed in the month, in magistrates’ courts and the Crown Court.',
  'conviction-rate.definition':
    'Convictions, by guilty plea or after trial, as a share of all completed prosecutions. Prosecutions closed for administrative reasons (“Admin Finalised”) are left out.',
  'conviction-rate.caveats':
    'It says nothing of crimes in which nobody was charged. It moves with the mix of offences.',
  'conviction-rate.numerator': 'convictions',
  'conviction-rate.denominator': 'convictions and unsuccessful outcomes',
  'guilty-plea.name': 'Guilty plea rate in the Crown Court',
  'guilty-plea.question': 'How many defendants plead guilty?',
  'guilty-plea.counts': 'Defendants with a plea whose Crown Court case was completed in the period.',
  'guilty-plea.definition':
    'Defendants who pleaded guilty to their principal offence as a share of defendants with a plea.',
  'guilty-plea.caveats': 'A plea may come early or on the day of trial: see cracked trials.',
  'guilty-plea.numerator': 'guilty pleas',
  'guilty-plea.denominator': 'defendants with a plea',
  'trial-effective.name': 'Effective trials in the Crown Court',
  'trial-effective.question': 'How many trials go ahead on the day?',
  'trial-effective.counts': 'Trials listed in the period, each listing counted once.',
  'trial-effective.definition':
    'Trials that went ahead on the day listed and reached a result, as a share of trials listed. Trials taken out of the list beforehand (vacated) are left out.',
  'trial-effective.caveats': 'A trial that is listed three times counts three times.',
  'trial-effective.numerator': 'effective trials',
  'trial-effective.denominator': 'trials listed',
  'trial-cracked.name': 'Cracked trials in the Crown Court',
  'trial-cracked.question': 'How many trials are settled on the day?',
  'trial-cracked.counts': 'Trials listed in the period, each listing counted once.',
  'trial-cracked.definition':
    'Trials that did not go ahead on the day and need no new date, most often because of a late guilty plea, as a share of trials listed.',
  'trial-cracked.caveats':
    'A late plea spares a trial, but earlier pleas spare witnesses the wait. Neither a high nor a low share is good in itself.',
  'trial-cracked.numerator': 'cracked trials',
  'trial-cracked.denominator': 'trials listed',
  'trial-ineffective.name': 'Ineffective trials in the Crown Court',
  'trial-ineffective.question': 'How many trials have to be listed again?',
  'trial-ineffective.counts': 'Trials listed in the period, each listing counted once.',
  'trial-ineffective.definition':
    'Trials that did not go ahead on the day and need another date, as a share of trials listed.',
  'trial-ineffective.caveats':
    'Reasons lie with prosecution, defence and the court: look at them before drawing a conclusion.',
  'trial-ineffective.numerator': 'ineffective trials',
  'trial-ineffective.denominator': 'trials listed',
} as const
