/** Demand and what-if across boards, for Ministry staff. ICU message format. Nothing here is a rank. */
export const demandAcross = {
  title: 'Where will demand exceed capacity?',
  scope: '{where}, Crown Court, {boards, plural, one {# board} other {# boards}}, {from} to {to}',
  scopeNothing: '{where}, Crown Court',
  wholeCountry: 'England and Wales',
  link: 'Where will demand exceed capacity?',
  linkLead: 'Demand and what-if across boards',
  backToBoards: 'All boards',

  verdictNothing: 'There are too few figures of these boards for a model.',
  verdict:
    'If nothing changes, more work is likely to come in to the Crown Court than can be heard in {count, number} of {of, plural, one {# board} other {# boards}}.',
  verdictMoved:
    'With your inputs, more work is likely to come in to the Crown Court than can be heard in {count, number} of {of, plural, one {# board} other {# boards}}; with no change, in {before, number}.',
  already:
    'It is so from the first month, {month}, in {count, plural, one {# board} other {# boards}}: {names}.',
  first: 'It begins first in {month}, in {count, plural, one {# board} other {# boards}}: {names}.',
  next: 'Next, from {month}: {names}.',
  namesMore: '{names} and {count, number} more',
  added:
    'Your inputs make the difference in {count, plural, one {# board} other {# boards}} where it would not be so with no change: {names}.',
  spared:
    'With no change it would be so in {count, plural, one {# more board} other {# more boards}}: {names}.',
  more: '{where}: about {count, number} more open Crown Court cases in {month} than with no change (between {lower, number} and {upper, number}).',
  fewer:
    '{where}: about {count, number} fewer open Crown Court cases in {month} than with no change (between {lower, number} and {upper, number}).',
  unclear:
    '{where}: no clear difference in open Crown Court cases in {month}, from {lower, number} fewer to {upper, number} more than with no change.',
  shared:
    '{days, plural, one {# sitting day} other {# sitting days}} {side, select, more {more} other {fewer}} a month: shared among {boards, plural, one {# board} other {# boards}} in proportion to the hours that they sit now.',
  baseline:
    'This is no forecast: it says what would come of the last year’s figures. Change an input to see a difference.',

  sureShare:
    'A board is counted where, from a month on to the end, the cases that come in need more court hours than are sat, in two of three runs. {of, plural, =0 {} other {In {count, number} of the {of, number} counted it is so in at least 80 of 100 runs.}}',
  sureAlone:
    'Each board is simulated by itself, {runs, number} times over 36 months. No work and no sitting day goes from one board to another.',
  sureSums: 'Sums take all boards to have the same luck: their ranges are rather too wide than too narrow.',
  sureLeft:
    '{count, plural, one {One board is} other {# boards are}} not in these figures; the reason stands below.',
  sureBehind:
    '{count, plural, one {The figures of one board} other {The figures of # boards}} end before {month}: until then open cases stand as they were last known.',
  sureNoRank:
    'Boards are listed by region and name. When demand exceeds capacity says nothing about how well a board works.',

  formTitle: 'Your inputs',
  formFold: 'Choose inputs',
  region: 'Applies to',
  regionAll: 'England and Wales',
  charges: 'Charges, % more or fewer',
  days: 'Sitting days a month, more or fewer',
  daysHint: 'Of all these boards together. Shared in proportion to the hours they sit.',
  pleas: 'Guilty pleas, points more or fewer',
  early: 'Guilty pleas that come early, points more or fewer',
  after: 'Begins in',
  phase: 'Months until in full',
  compare: 'Compare',
  reset: 'Reset to no change',
  badRegion: 'Choose a region from the list',
  badDays: 'Enter a whole number of days',

  countTitle:
    'Boards in which more work comes in than can be heard: {changed, number} of {of, number} in {month}',
  countTitleMoved:
    'Boards in which more work comes in than can be heard: {changed, number} of {of, number} in {month} with your inputs, {unchanged, number} with no change',
  countLine:
    'Boards by month in which the cases received need more court hours than are sat, {where}, {from} to {to}',
  countAxis: 'Boards',
  countReading: '{count, plural, one {# board} other {# boards}} of {of, number}.',
  lineChanged: 'With your inputs',
  lineUnchanged: 'No change',
  lineNow: 'As many as now',

  openTitle: 'Open Crown Court cases: about {count, number} in {month} if nothing changes',
  openTitleMore: 'Open Crown Court cases: about {count, number} more in {month} than with no change',
  openTitleFewer: 'Open Crown Court cases: about {count, number} fewer in {month} than with no change',
  openTitleUnclear: 'Open Crown Court cases: no clear difference in {month}',
  openLine:
    'Open Crown Court cases at month end, {where}, {boards, plural, one {# board} other {# boards}} together, {from} to {to}',
  openBand: '80 of 100 runs, {month}',
  openReadingKnown: '{count, number} open cases.',
  openReading:
    'About {middle, number} with your inputs (between {lower, number} and {upper, number}), about {unchanged, number} with no change.',
  openReadingNone: 'About {middle, number} if nothing changes (between {lower, number} and {upper, number}).',
  meaningDifference: 'Only the difference between the two lines means something. Neither is a forecast.',
  meaningBand: 'The band holds 80 of 100 runs with your inputs.',

  tableTitle: 'Board by board',
  tableLead:
    'By region, in the order of the alphabet. A board’s name leads to its own what-if with the same inputs.',
  tableName:
    'Hours of work that come in and hours sat a month, from when demand exceeds capacity, and open cases',
  columnBoard: 'Board',
  columnDays: 'Days more or fewer',
  columnWork: 'Work that comes in, hours a month',
  columnSat: 'Sat, hours a month',
  columnUnchanged: 'Demand exceeds capacity from, no change',
  columnChanged: 'Demand exceeds capacity from, your inputs',
  columnOpen: 'Open cases now',
  columnDifference: 'Difference in open cases, {month}',
  columnLevel: 'Open cases, {month}',
  fromTo: '{from} → {to}',
  exceedsFrom: '{month} ({share, number} of 100 runs)',
  exceedsNever: 'no ({share, number} of 100 runs)',
  exceedsUnclear: 'not clear ({share, number} of 100 runs)',
  exceedsUntil: 'until {month} only',
  exceedsNone: 'no',
  rowRegion: '{region}, together',
  rowTotal: '{where}, together',
  countOf: 'in {count, number} of {of, plural, one {# board} other {# boards}}',
  rangeOf: '{middle} ({lower} to {upper})',
  tableNote:
    'Hours: average of the last of three years, when a change has come in full. Ranges: 80 of 100 runs lie within them. A month means from then to the end of the three years; beside it, in how many of 100 runs more work comes in than is sat over the year from then (where no month stands: over the last year).',

  leftTitle: 'Boards that are not in these figures',
  tooFew:
    'Too few figures: the model needs a year of receipts, completions and open cases of the Crown Court. They are not there, or hidden to protect people.',
  otherMonths: 'Its figures end much earlier, or later, than those of most boards. Its own what-if shows it.',
  columnWhy: 'Reason',

  methodTitle: 'How this is worked out',
  method1:
    'Each board’s model is that of its own what-if: cases are followed month by month from referral to completion, and sitting hours limit what is heard.',
  method2:
    'Work that comes in is counted in the court hours that cases received in a month will take, all their hearings together.',
  method3:
    'Hours by route, months until a case can be heard and early pleas are usual values, not the boards’ own. Each board’s what-if names them, and says how well its model did on its own past.',
  counted:
    '{boards, plural, one {# board} other {# boards}} together, {open, number} open cases at the end of {month}.',
  fileAnswer: 'Answer',
  fileInputs: 'Inputs',
} as const
