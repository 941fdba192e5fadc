/** Are cases taking longer? ICU message format; a stage's name comes as it stands alone, so it follows a colon. */
export const timeliness = {
  'stage-offence-to-recorded': 'Before it is recorded',
  'stage-recorded-to-referral': 'Police investigation',
  'stage-referral-to-charge': 'Charging decision',
  'stage-charge-to-first-listing': 'Charge to first hearing',
  'stage-first-listing-to-completion': 'Magistrates’ court',
  'stage-charge-to-completion': 'Charge to completion in the Crown Court',
  'stage-offence-to-completion': 'Offence to completion in the Crown Court',
  'stage-sent-to-completion': 'Crown Court',

  verdictNothing: 'There are no figures that could tell.',
  verdictHistoric: 'There are no recent figures: those that follow are historic.',
  verdictEarly: 'Too early to say: there are too few figures to judge.',
  verdictLonger: 'Yes, from start to finish: longer than expected. No single stage stands out.',
  verdictLongerOne: 'Yes: longer than expected from start to finish, and at one stage: {stage}.',
  verdictLongerMore:
    'Yes: longer than expected from start to finish, and at {count, plural, =2 {two} =3 {three} =4 {four} other {#}} stages.',
  verdictQuicker: 'No: quicker than expected from start to finish.',
  verdictQuickerOne: 'Quicker than expected from start to finish, but one stage takes longer: {stage}.',
  verdictQuickerMore:
    'Quicker than expected from start to finish, but {count, plural, =2 {two} =3 {three} =4 {four} other {#}} stages take longer.',
  verdictSteady: 'No clear change, from start to finish or at any stage.',
  verdictSteadyLongerOne: 'No clear change from start to finish, but one stage takes longer: {stage}.',
  verdictSteadyLongerMore:
    'No clear change from start to finish, but {count, plural, =2 {two} =3 {three} =4 {four} other {#}} stages take longer.',
  verdictSteadyQuickerOne: 'No: no clear change from start to finish, and one stage is quicker: {stage}.',
  verdictSteadyQuickerMore:
    'No: no clear change from start to finish, and {count, plural, =2 {two} =3 {three} =4 {four} other {#}} stages are quicker.',
  verdictUnknown: 'No clear change at any stage; from start to finish it cannot be told.',
  verdictUnknownLongerOne: 'One stage takes longer: {stage}. From start to finish it cannot be told.',
  verdictUnknownLongerMore:
    '{count, plural, =2 {Two} =3 {Three} =4 {Four} other {#}} stages take longer. From start to finish it cannot be told.',
  verdictUnknownQuickerOne: 'One stage is quicker: {stage}. From start to finish it cannot be told.',
  verdictUnknownQuickerMore:
    '{count, plural, =2 {Two} =3 {Three} =4 {Four} other {#}} stages are quicker. From start to finish it cannot be told.',

  level:
    'Half of the cases sent to the Crown Court finish within {days} of the {from, select, charge {charge} other {offence}}, {counts, select, open {counting cases still open} other {of those completed}}.',
  levelRange:
    'Half of the cases sent to the Crown Court finish within {days} of the {from, select, charge {charge} other {offence}} (between {lower} and {upper}), {counts, select, open {counting cases still open} other {of those completed}}.',
  yearLonger: 'That is longer than a year before ({before}), by more than chance.',
  yearShorter: 'That is shorter than a year before ({before}), by more than chance.',
  yearAlike: 'A year before it was {before}: not a reliable difference.',
  longest:
    'The longest stage: {stage}, where half take {days} or less, {counts, select, open {counting cases still open} other {of those that got to its end}}.',
  longestTwo:
    'The two longest stages, which cannot be told apart by chance: {stage} (half within {days}) and {other} ({otherDays}).',
  longestUnsure:
    'Longest on this year’s figures, though there are too few cases to be sure: {stage} (half within {days}), then {other} ({otherDays}).',
  sinceWorse: '{stage}: longer than expected since {since}. {reason}',
  sinceBetter: '{stage}: quicker than expected since {since}. {reason}',
  sureLinked:
    '{join}: {share} of records are linked ({grade}). Figures that need the link say nothing of the others.',
  othersSteady:
    '{count, plural, one {One other stage shows} =2 {Two other stages show} =3 {Three other stages show} =4 {Four other stages show} other {# other stages show}} no clear change.',

  scope: '{board}, {category}',
  filterFold: 'Choose crime type, split and period',
  lineOpen: '{line}; open cases counted, at the pace of each {unit, select, quarter {quarter} other {month}}',
  countedOpen: 'open cases for as long as they were open in the period',
  countedStages: 'at each stage its own cases (see the table)',
  noWhole: 'There are no figures from start to finish for this choice.',

  stagesSome:
    '{count, plural, one {One stage is} =2 {Two stages are} =3 {Three stages are} =4 {Four stages are} other {# stages are}} unusual: {names}',
  stagesNone: 'No stage shows a clear change',
  stagesEarly: 'Too few figures to judge the stages',
  stagesLine:
    'Median days in each stage, {category}, {area}, {period}. Each small chart has its own scale and shows the months or quarters before',
  stagesNote:
    'Police investigation and charging decision: of cases that got to the end of the stage, because most leave another way. The other stages count open cases. Stages do not add up: not every case goes through all of them.',
  longestMark: 'The longest stage',
  middleHalf: 'Middle half: {range}',
  ninetieth: 'Nine in ten within {days}',
  yearAgo: '{days} a year before',
  sameDay: '{count} of every 100 on the same day',
  mean: '{value} (mean)',
  normallyMean: 'Chart of means, normally {range}',
  columnStage: 'Stage',
  columnHalf: 'Half within',
  columnCounted: 'Counted',
  columnCompleted: 'Completed alone',
  countsOpen: 'open cases too',
  countsCompleted: 'completed only',

  cohortsTitleBoth:
    'Of those charged in {period}, half finished within {days}; of those a year before, within {before}',
  cohortsTitleOne: 'Of those charged in {period}, half finished within {days}',
  cohortsTitleOpen: 'Of those charged in {period}, fewer than half have finished so far',
  cohortsLine:
    'Share finished by days since charge, cases sent to the Crown Court, {category}, {area}: charged in {period}{before, select, none {} other {, and a year before (dashed)}}, followed to the last complete date',
  cohortsWhyTitle: 'By year of charge',
  cohortsWhy:
    'Everybody charged in the same twelve months is followed. Nobody is left out for being slow: those still open count for as long as they have been seen.',
  cohortsDifferTitle: 'Is it a difference?',
  columnCharged: 'Charged in',
  columnHalfBy: 'Half finished within',
  columnDone: 'Finished by day {day}, of 100',
  notYet: 'not yet',

  agesTitle: 'What is open now',
  agesLead: 'Open cases by how long they have been open. They are what the next months will show.',

  stretchTitle: 'Which part of the way explains the change',
  'stretch-offence-to-charge': 'Offence to charge',
  'stretch-charge-to-sending': 'Charge to sending to the Crown Court',
  'stretch-sending-to-completion': 'Sending to completion',
  'stretch-all': 'Offence to completion',
  stretchNone: 'No reliable change in the mean days from offence to completion',
  stretchChanged:
    'The mean has {way, select, more {risen} other {fallen}} by {days}; no single part surely explains it',
  stretchPart:
    'The mean has {way, select, more {risen} other {fallen}} by {days}; the clearest part: {stretch} ({change})',
  stretchLine:
    'Change in a year of the mean days, by part of the way, cases completed in the Crown Court, {category}, {area}, {period}; the bar is the likely range',
  stretchColumn: 'Part of the way',
  stretchNow: 'Mean days',
  stretchBefore: 'A year before',
  stretchChange: 'Change',
  stretchRange: 'Likely range of the change',
  stretchHead: 'Change in days',
  stretchDetail: '{now}, {before} a year before',
  stretchZero: 'No change',
  stretchWhyTitle: 'Why means here?',
  stretchWhy:
    'Medians of parts do not add up to the median of the whole; means do. So this figure says what part a stretch has in a change. It is of completed cases, and a few long ones pull a mean up.',
  stretchWideTitle: 'Wide ranges',
  stretchWide:
    'The ranges of the first two parts are upper bounds: what each part has with the others in one case is not kept.',
  stretchCounted: '{now, number} completed, {before, number} a year before',

  splitsTitle: 'By {by}',
  splitsLead: 'Each category is judged by its own past. None is ranked.',
  allHidden: 'Not drawn, because nearly every category is hidden to protect people’s identity: {names}.',
  notSplit:
    'Ages of open cases and other splits are not shown for one crime type: the two are never crossed, to protect people.',
  measuresTitle: 'All measures of this question',
} as const
