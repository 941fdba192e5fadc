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
  'cps-decisions.name': 'Suspects decided on by the CPS',
  'cps-decisions.question': 'How many suspects does the CPS decide on?',
  'cps-decisions.counts': 'Suspects referred for a charging decision, in the month of the decision.',
  'cps-decisions.definition':
    'The number of suspects referred for a charging decision on whom the Crown Prosecution Service decided: to charge, to take no further action, or something else.',
  'cps-decisions.caveats':
    'Suspects whom the police charge themselves are not counted here. Other decisions, such as an out-of-court disposal or a return to the police, are counted too: there are more than decisions to charge and of no further action together.',
  'cps-open.name': 'Suspects waiting for a CPS decision',
  'cps-open.question': 'How many suspects are waiting for a charging decision?',
  'cps-open.counts': 'Suspects referred and not yet decided on, on the last day of the period.',
  'cps-open.definition':
    'The number of suspects who had been referred to the Crown Prosecution Service for a charging decision and not yet decided on, on the last day of the period.',
  'cps-open.caveats':
    'It does not tell whose turn it is: some wait for the police to send more evidence. To protect people, it is shown by quarter or by year where referrals or decisions are.',
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
  'trial-effective.name': 'Effective trials',
  'trial-effective.question': 'How many trials go ahead on the day?',
  'trial-effective.counts':
    'Trials listed in the period, each listing counted once. Published tables count the Crown Court only.',
  'trial-effective.definition':
    'Trials that went ahead on the day listed and reached a result, as a share of trials listed. Trials taken out of the list beforehand (vacated) are left out.',
  'trial-effective.caveats': 'A trial that is listed three times counts three times.',
  'trial-effective.numerator': 'effective trials',
  'trial-effective.denominator': 'trials listed',
  'trial-cracked.name': 'Cracked trials',
  'trial-cracked.question': 'How many trials are settled on the day?',
  'trial-cracked.counts':
    'Trials listed in the period, each listing counted once. Published tables count the Crown Court only.',
  'trial-cracked.definition':
    'Trials that did not go ahead on the day and need no new date, most often because of a late guilty plea, as a share of trials listed.',
  'trial-cracked.caveats':
    'A late plea spares a trial, but earlier pleas spare witnesses the wait. Neither a high nor a low share is good in itself.',
  'trial-cracked.numerator': 'cracked trials',
  'trial-cracked.denominator': 'trials listed',
  'trial-ineffective.name': 'Ineffective trials',
  'trial-ineffective.question': 'How many trials have to be listed again?',
  'trial-ineffective.counts':
    'Trials listed in the period, each listing counted once. Published tables count the Crown Court only.',
  'trial-ineffective.definition':
    'Trials that did not go ahead on the day and need another date, as a share of trials listed.',
  'trial-ineffective.caveats':
    'Reasons lie with prosecution, defence and the court: look at them before drawing a conclusion.',
  'trial-ineffective.numerator': 'ineffective trials',
  'trial-ineffective.denominator': 'trials listed',
  'charges.name': 'Suspects charged',
  'charges.question': 'How many people are charged?',
  'charges.counts': 'Suspects, in the month of the charge.',
  'charges.definition':
    'The number of suspects charged, whether the police or the Crown Prosecution Service decided to charge. A person charged in two cases counts twice.',
  'charges.caveats':
    'It counts suspects, not crimes: one crime may have several suspects, and one suspect several crimes. Do not divide it by recorded crime.',
  'remand-open.name': 'Defendants held in custody before their case is completed',
  'remand-open.question': 'How many defendants are in custody waiting for their case to end?',
  'remand-open.counts': 'Defendants in custody on the last day of the period.',
  'remand-open.definition':
    'The number of defendants held in custody on the last day of the period whose case was not yet completed.',
  'remand-open.caveats':
    'A snapshot by the court’s area, not by prison. A person held in two cases counts in each.',
  'remand-days.name': 'Days in custody before the case is completed',
  'remand-days.question': 'How long are defendants held in custody before their case ends?',
  'remand-days.counts': 'Defendants who were held in custody and whose case was completed in the period.',
  'remand-days.definition':
    'The median number of days held in custody, all spells together, of defendants who were held and whose case was completed in the period: half were held less, half more.',
  'remand-days.caveats':
    'Only completed cases are in it. People still in custody are not, so it lags behind what is happening now.',
  'sitting-days.name': 'Court sitting days',
  'sitting-days.question': 'How much do the courts sit?',
  'sitting-days.counts': 'Days sat by each courtroom in the period, added up.',
  'sitting-days.definition':
    'The number of days on which courtrooms sat, all courtrooms of the area together.',
  'sitting-days.caveats': 'A day counts whole however long the court sat: read it beside the hours.',
  'court-hours.name': 'Hours sat in court',
  'court-hours.question': 'For how many hours do the courts sit?',
  'court-hours.counts': 'Hours sat by each courtroom in the period, added up.',
  'court-hours.definition': 'The number of hours that courtrooms sat, all courtrooms of the area together.',
  'court-hours.caveats': 'Breaks and delays within a day are recorded differently from court to court.',
  'hours-per-case.name': 'Hours heard per Crown Court case',
  'hours-per-case.question': 'How much court time does a case take?',
  'hours-per-case.counts': 'Crown Court cases completed in the period, with all their hearings.',
  'hours-per-case.definition':
    'The hours of all hearings of the Crown Court cases completed in the period, divided by the number of those cases.',
  'hours-per-case.caveats':
    'A mean: a few long trials move it. Hearings without recorded minutes count as no time.',
  'hours-per-case.numerator': 'hours heard',
  'hours-per-case.denominator': 'cases completed',
  'offence-to-recorded.name': 'Days from offence to recording',
  'offence-to-recorded.question': 'How long after a crime is it recorded?',
  'offence-to-recorded.counts': 'Crimes recorded in the period whose day of offence is known.',
  'offence-to-recorded.definition':
    'The median number of days from the offence to its being recorded by the police: half were recorded sooner, half later.',
  'offence-to-recorded.caveats':
    'It holds both the time until somebody reports a crime and the time until the police record it. Offences reported years later lengthen it.',
  'recorded-to-referral.name': 'Days from recording to referral to the CPS',
  'recorded-to-referral.question': 'How long do the police take before they refer a case to the CPS?',
  'recorded-to-referral.counts': 'Crimes with a suspect whose first referral to the CPS was in the period.',
  'recorded-to-referral.definition':
    'The median number of days from the recording of a crime with a suspect to the first referral of one of its suspects to the Crown Prosecution Service, among crimes that were referred.',
  'recorded-to-referral.caveats':
    'Most crimes are never referred: they end in another way or are charged by the police. Read it beside the share that is referred at all.',
  'recorded-to-charge.name': 'Days from recording to charge',
  'recorded-to-charge.question': 'How long does it take until somebody is charged?',
  'recorded-to-charge.counts': 'Crimes with a suspect whose first charge was in the period.',
  'recorded-to-charge.definition':
    'The median number of days from the recording of a crime with a suspect to the first charge, among crimes that were charged.',
  'recorded-to-charge.caveats':
    'Most crimes end without a charge. A shorter time among those charged may only mean that fewer hard cases were charged: read it beside the share charged.',
  'sent-to-main-hearing.name': 'Days from sending to the main hearing in the Crown Court',
  'sent-to-main-hearing.question': 'How long do people wait for their trial?',
  'sent-to-main-hearing.counts': 'Defendants whose main hearing in the Crown Court began in the period.',
  'sent-to-main-hearing.definition':
    'The median number of days from the day on which a defendant’s case was sent to the Crown Court to the first day of the main hearing, among those who had one.',
  'sent-to-main-hearing.caveats':
    'Many cases end without a main hearing, most often by a guilty plea. Cases still waiting are not in it.',
  'sent-to-completion.name': 'Days from sending to completion in the Crown Court',
  'sent-to-completion.question': 'How long does a case take in the Crown Court itself?',
  'sent-to-completion.counts': 'Defendants whose Crown Court case was completed in the period.',
  'sent-to-completion.definition':
    'The median number of days from the day on which a defendant’s case was sent to the Crown Court to its completion there: half waited less, half more.',
  'sent-to-completion.caveats':
    'Only completed cases are in it. When more old cases are finished the figure rises, even if new cases move faster.',
  'consultations-per-decision.name': 'Consultations per CPS charging decision',
  'consultations-per-decision.question': 'How often does a case go back and forth before a decision?',
  'consultations-per-decision.counts': 'Suspects with a decision by the CPS in the period.',
  'consultations-per-decision.definition':
    'The number of consultations between police and CPS before the decision, divided by the number of suspects decided on. 1 means that the first was enough.',
  'consultations-per-decision.caveats':
    'A mean: a few complex cases move it. Suspects without a recorded number of consultations are left out.',
  'consultations-per-decision.numerator': 'consultations',
  'consultations-per-decision.denominator': 'suspects decided on',
  'withdrawal-precharge.name': 'CPS decisions not to charge because the victim does not support it',
  'withdrawal-precharge.question':
    'How many cases stop with the CPS because the victim does not support them?',
  'withdrawal-precharge.counts':
    'Suspects on whom the CPS decided in the period, to charge or to take no action.',
  'withdrawal-precharge.definition':
    'Decisions of no further action because the victim does not support the case, as a share of all decisions to charge or of no further action.',
  'withdrawal-precharge.caveats':
    'It says at which point the case stopped, not why the victim stopped supporting it. It cannot be added to the shares of police or courts: they count different things.',
  'withdrawal-precharge.numerator':
    'decisions of no further action because the victim does not support the case',
  'withdrawal-precharge.denominator': 'decisions to charge or of no further action',
  'withdrawal-trial.name': 'Trials that did not go ahead because of a victim or witness',
  'withdrawal-trial.question': 'How many trials fall because a victim or witness does not come or withdraws?',
  'withdrawal-trial.counts': 'Trials listed in the period, each listing counted once.',
  'withdrawal-trial.definition':
    'Cracked and ineffective trials for reasons to do with a victim or witness, as a share of trials listed. Trials taken out of the list beforehand (vacated) are left out.',
  'withdrawal-trial.caveats':
    'The reason recorded covers victims and witnesses alike, and absence as well as withdrawal.',
  'withdrawal-trial.numerator': 'trials cracked or ineffective because of a victim or witness',
  'withdrawal-trial.denominator': 'trials listed',
  'victim-journey-to-charge.name': 'What happens to victims’ cases before charge',
  'victim-journey-to-charge.question': 'Of every 100 victims, how many see a charge, and when?',
  'victim-journey-to-charge.counts':
    'Victims who are persons, by the day on which the police recorded the crime.',
  'victim-journey-to-charge.definition':
    'Of every 100 victims, how many by a given day after recording saw somebody charged, withdrew their support, saw the case end in another way, or were still waiting. The figure by month is the share who withdrew within 90 days, by month of recording.',
  'victim-journey-to-charge.caveats':
    'A victim of two crimes counts in each. A withdrawal is dated by the day stated, or else by the day of the outcome, which is later.',
  'victim-journey-to-charge.numerator': 'victims who withdrew within 90 days of recording',
  'victim-journey-to-charge.denominator': 'victims whose crime was recorded',
  'victim-journey-after-charge.name': 'What happens to victims’ cases after charge',
  'victim-journey-after-charge.question':
    'Of every 100 victims whose case was charged, how does it end, and when?',
  'victim-journey-after-charge.counts':
    'Victims who are persons, of charged crimes linked to a prosecution, by the day of the charge.',
  'victim-journey-after-charge.definition':
    'Of every 100 victims, how many by a given day after the charge saw a conviction, withdrew their support, saw the case end in another way, or were still waiting. The figure by month is the share who withdrew within 90 days, by month of the charge.',
  'victim-journey-after-charge.caveats':
    'Only crimes linked to a CPS or court record are in it, and linked cases may differ from those that are not.',
  'victim-journey-after-charge.numerator': 'victims who withdrew within 90 days of the charge',
  'victim-journey-after-charge.denominator': 'victims of charged and linked crimes',
  'days-to-withdrawal.name': 'Days until a victim withdraws',
  'days-to-withdrawal.question': 'When do victims stop supporting their case?',
  'days-to-withdrawal.counts': 'Victims who withdrew before charge, in the month of the withdrawal.',
  'days-to-withdrawal.definition':
    'The median number of days from the recording of the crime to the victim’s withdrawal, among victims who withdrew before charge: half withdrew sooner, half later.',
  'days-to-withdrawal.caveats':
    'Where no day of withdrawal is stated the day of the outcome stands in, which is later. The last six weeks are left out because their withdrawals are not all recorded yet.',
  'withdrawal-by-wait.name': 'Victims who withdraw in the next 30 days, by how long they have waited',
  'withdrawal-by-wait.question': 'Do victims withdraw more the longer they wait?',
  'withdrawal-by-wait.counts':
    'Victims still waiting at a given day after recording, in the month of that day. A victim can count at several days.',
  'withdrawal-by-wait.definition':
    'Victims who withdraw before charge within the next 30 days, as a share of victims still waiting at 0, 30, 60, 90, 120, 180, 270 and 365 days after the crime was recorded.',
  'withdrawal-by-wait.caveats':
    'Cases that wait long are not like those that do not: the mix of offences changes with the wait. It does not show that waiting makes victims withdraw.',
  'withdrawal-by-wait.numerator': 'withdrawals in the next 30 days',
  'withdrawal-by-wait.denominator': 'victims still waiting',
  'guilty-plea-first-hearing.name': 'Guilty pleas made at the first hearing',
  'guilty-plea-first-hearing.question': 'How many guilty pleas come at the first opportunity?',
  'guilty-plea-first-hearing.counts':
    'Defendants who pleaded guilty and whose case was completed in the period.',
  'guilty-plea-first-hearing.definition':
    'Defendants who pleaded guilty on the day of the first listing as a share of all who pleaded guilty, in magistrates’ courts and the Crown Court.',
  'guilty-plea-first-hearing.caveats':
    'Only the plea to the principal offence counts. Pleas indicated before the first listing are not counted as made at it.',
  'guilty-plea-first-hearing.numerator': 'guilty pleas on the day of the first listing',
  'guilty-plea-first-hearing.denominator': 'guilty pleas',
  'listings-per-trial.name': 'Listings per trial',
  'listings-per-trial.question': 'How often is a trial listed before it is settled?',
  'listings-per-trial.counts': 'Trials that ended, by going ahead or by cracking, in the period.',
  'listings-per-trial.definition':
    'The number of times that trials were listed, divided by the number of trials. 1 means that every trial was settled on its first date. Listings taken out beforehand (vacated) are left out.',
  'listings-per-trial.caveats':
    'Trials that have not ended yet are not in it. Listings before the first record we hold are not counted.',
  'listings-per-trial.numerator': 'listings',
  'listings-per-trial.denominator': 'trials that ended',
  'unrepresented.name': 'Defendants without a lawyer at the first listing',
  'unrepresented.question': 'How many defendants come to court without a lawyer?',
  'unrepresented.counts':
    'Defendants first listed in a magistrates’ court in the period, where representation was recorded.',
  'unrepresented.definition':
    'Defendants without a lawyer at their first listing in a magistrates’ court as a share of those for whom representation was recorded.',
  'unrepresented.caveats':
    'A lawyer may be found later. Defendants for whom nothing was recorded are left out.',
  'unrepresented.numerator': 'defendants without a lawyer',
  'unrepresented.denominator': 'defendants whose representation was recorded',
  'linked-police-cps.name': 'CPS suspects linked to a police suspect',
  'linked-police-cps.question': 'How well are police and CPS records linked?',
  'linked-police-cps.counts':
    'CPS suspects of the force’s area, in the month of referral, or of the charge where there was no referral.',
  'linked-police-cps.definition':
    'CPS suspects that could be linked to a police suspect, by the same reference or by the linkage model, as a share of all CPS suspects.',
  'linked-police-cps.caveats':
    'A low share means that figures which follow cases from the police to the CPS rest on part of them, and that part may differ from the rest. It says nothing about how many links are wrong.',
  'linked-police-cps.numerator': 'CPS suspects linked to a police suspect',
  'linked-police-cps.denominator': 'CPS suspects',
  'linked-cps-court.name': 'Court defendants linked to a CPS suspect',
  'linked-cps-court.question': 'How well are CPS and court records linked?',
  'linked-cps-court.counts':
    'Court defendants of the force’s area, in the month in which the court received the case.',
  'linked-cps-court.definition':
    'Court defendants that could be linked to a CPS suspect, by the same reference or by the linkage model, as a share of all court defendants. Retrials are left out.',
  'linked-cps-court.caveats':
    'It is low by nature and cannot come near 100: many cases never have a CPS record, because the police or another body prosecute them, by summons or post (the single justice procedure). So look at whether it changes, not at how high it is. It says nothing about how many links are wrong.',
  'linked-cps-court.numerator': 'court defendants linked to a CPS suspect',
  'linked-cps-court.denominator': 'court defendants',
} as const
