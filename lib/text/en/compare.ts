/** How do we compare, and does it matter? ICU message format. Nothing here is a rank or a praise. */
export const compare = {
  title: 'How do we compare, and does it matter?',
  scope: '{board}, {measure}, {category}, {period}',
  scopeNoPeriod: '{board}, {measure}, {category}',
  filterMeasure: 'Measure',
  filterFold: 'Choose measure, crime type and period',

  verdictInside: 'No reliable difference from what is usual among boards.',
  verdictEdge: 'Near the edge of what is usual among boards: not enough to call it different.',
  verdictHigh: 'Higher than is usual among boards, by more than chance and their normal variation.',
  verdictLow: 'Lower than is usual among boards, by more than chance and their normal variation.',
  verdictTooFew:
    'What is usual among boards cannot be told here: too few of them have a figure that may be shown.',
  verdictHidden: 'The figure is hidden to protect people’s identity, so it cannot be compared.',
  verdictNone: 'There is no figure to compare.',
  verdictCount: 'Boards are not compared by this measure: a count says how large a board is.',
  verdictNotCompared:
    'Boards are not compared by this measure: it has no limits that would tell chance from a difference.',

  levelRange: '{board}: {value} (between {lower} and {upper}). England and Wales: {nation}.',
  level: '{board}: {value}. England and Wales: {nation}.',
  levelAloneRange: '{board}: {value} (between {lower} and {upper}).',
  levelAlone: '{board}: {value}.',
  gapChance: 'The gap to England and Wales may be chance.',
  gapUsual: 'The gap to England and Wales is more than chance, but boards usually differ by that much.',
  gapUnknown:
    'The gap to England and Wales is more than chance; whether boards usually differ by that much cannot be told here.',
  group:
    '{count, plural, one {The one board} other {The # boards}} {chosen, select, yes {that you are compared with by your settings} other {of about your size}} together: {value}.',
  band: 'Of {count} unnamed boards with about as many cases the middle one has {middle}; they lie between {lowest} and {highest}.',
  standOutNone: 'No other board differs by more than chance and their normal variation.',
  standOut:
    '{count, plural, one {One other board differs} other {# other boards differ}} by more than chance and their normal variation: {names}.',
  standOutMore:
    '{count, number} other boards differ by more than chance and their normal variation, among them {names}.',
  history: 'Own history: {sentence}',
  historyReason: 'Own history: {sentence} {reason}',
  checkFirst: 'Check recording and mix of cases first, then ask what is done differently.',

  surePoints:
    'Other boards are points without names: whole per cent or days, and a range of cases. They are of the latest four whole quarters. Boards that are far larger than all others have no point.',
  sureNoPoints:
    'Other boards are shown only for all cases together and the latest four whole quarters, and only where they cannot be told apart.',
  sureNoRank: 'Boards are not ranked: most gaps are too small to mean anything.',

  funnelFinding:
    '{name} {standing, select, inside {is within the range expected of any board} edge {is near the edge of what is expected} high {is above the range expected of any board} low {is below the range expected of any board} other {beside England and Wales}}',
  funnelLine: '{name}, {category}, {period}; boards by number of cases',
  funnelX: 'Number of cases (square-root scale)',
  funnelTarget: 'England and Wales {value}',
  limitInner: '95% limit',
  limitOuter: '99.8% limit',
  keyGroup: 'Board that you are compared with',
  keyOutside: 'Outside the 99.8% limits',
  keyOther: 'Other board, not named, at the middle of its range of cases',
  keyBoard: 'Other board',
  readingBoard: '{value} among {cases} cases. {standing}',
  readingPoint: '{value}, between {from} and {to} cases.',
  readingPointHead: 'A board without a name:',
  readingHead: '{name}:',
  standingInside: 'No reliable difference from what is usual',
  standingEdge: 'Near the edge of what is usual',
  standingHigh: 'Higher than is usual',
  standingLow: 'Lower than is usual',
  standingNot: 'Not judged',
  noFunnelTitle: 'Boards cannot be set beside each other here',
  tooFewTitle: 'What is usual among boards cannot be told here',
  tooFew:
    'Too few boards have a figure that may be shown. The table has the board beside England and Wales; all offences and the latest quarters show most.',
  noFunnel:
    'There is no figure of the board over these months, or none of England and Wales to set it beside.',

  tableBoards: '{name}, {period}: boards by name, in alphabetical order',
  tableBands: '{name}: unnamed boards by number of cases, latest four whole quarters',
  columnBoard: 'Board',
  columnValue: 'Figure',
  columnRange: 'Likely range',
  columnCases: 'Cases',
  columnStanding: 'Beside what is usual',
  columnHistory: 'Own history',
  columnBand: 'Cases',
  columnBoards: 'Boards',
  columnLowest: 'Lowest',
  columnMiddle: 'Middle',
  columnHighest: 'Highest',
  bandOf: '{from, number} to {to, number}',
  rowGroup: 'Boards that you are compared with, together',
  rowNation: 'England and Wales',
  meaning1:
    'Small boards move about by chance more than large ones, so the limits are wide on the left and narrow on the right.',
  meaning2:
    'A board between the limits differs no more than boards usually do. Only a board outside the 99.8% limits is called different; that says nothing of why.',
  meaning3: 'Do not put boards in order by these figures: within the limits the order is mostly chance.',

  tilesFinding:
    '{count, plural, =0 {No board shows an unusual change in its own history} one {One board shows an unusual change in its own history} other {# boards show an unusual change in their own history}}',
  tilesLine:
    '{name}, {category}. Each square is one board, placed roughly where it lies; its mark is the latest figure beside its own history',
  tilesName: 'Boards on a map of equal squares, from north to south',
  tilesLink: '{board}: {value}. {state}',
  tilesMeaning:
    'A mark compares a board with its own past, not with other boards. Squares are of one size so that land says nothing.',
  tilesKey: 'What the marks say',

  multiplesTitle: 'Own history, side by side',
  multiplesLead: 'Each on its own scale, with its normal range. Read along each, not across.',
  measureLink: 'How do we compare?',
  filePeriod: 'Months compared',
  measurePage: 'This measure on its own page',
} as const
