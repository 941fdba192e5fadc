/** The answer in words at the top of a board's pages. ICU message format. Sentences begin with the measure's name. */
export const glance = {
  verdictSteady:
    'Nothing unusual: {count, plural, one {the one measure that can be judged moves} other {all # measures that can be judged move}} within the normal range.',
  verdictOneWorse: '{measure}: worse than expected.',
  verdictOneBetter: '{measure}: better than expected.',
  verdictOneUnusual: '{measure}: unusual, though neither better nor worse in itself.',
  verdictWorse:
    '{count, plural, =2 {Two} =3 {Three} =4 {Four} =5 {Five} =6 {Six} =7 {Seven} =8 {Eight} =9 {Nine} other {#}} of {judged} measures are worse than expected.',
  verdictBetter:
    '{count, plural, =2 {Two} =3 {Three} =4 {Four} =5 {Five} =6 {Six} =7 {Seven} =8 {Eight} =9 {Nine} other {#}} of {judged} measures are better than expected.',
  verdictMixed:
    '{worse, plural, one {One measure is} =2 {Two measures are} =3 {Three measures are} =4 {Four measures are} =5 {Five measures are} =6 {Six measures are} =7 {Seven measures are} =8 {Eight measures are} =9 {Nine measures are} other {# measures are}} worse than expected and {better, plural, one {one is} =2 {two are} =3 {three are} =4 {four are} =5 {five are} =6 {six are} =7 {seven are} =8 {eight are} =9 {nine are} other {# are}} better.',
  verdictUnusual:
    '{count, plural, =2 {Two} =3 {Three} =4 {Four} =5 {Five} =6 {Six} =7 {Seven} =8 {Eight} =9 {Nine} other {#}} of {judged} measures are unusual, though neither better nor worse in themselves.',
  verdictEarly: 'There are too few figures yet to judge what has changed.',
  verdictHistoric: 'There are no recent figures: those that follow are historic.',
  verdictNothing: 'There are no figures to show.',

  figure: '{value} in {period}',
  figureYearAgo: '{value} in {period}, {yearAgo} a year before',

  worse: '{measure}: {figure}, worse than expected.',
  better: '{measure}: {figure}, better than expected.',
  higher: '{measure}: {figure}, higher than expected.',
  lower: '{measure}: {figure}, lower than expected.',
  steady: '{measure}: {figure}, no clear change.',
  steadyRange: '{measure}: {figure}, no clear change (we normally see {range}).',
  plain: '{measure}: {figure}.',
  othersSteady:
    'There is no clear change in {count, plural, one {one other measure} other {# other measures}}.',
  othersEarly:
    '{count, plural, one {One measure has} other {# measures have}} too few figures to be judged yet.',
  othersHistoric: '{count, plural, one {One measure has} other {# measures have}} historic figures only.',

  sureReason: '{measure}: {reason}',
  sureInterval:
    '{measure}: with the numbers behind it, {value} could be anything from {lower} to {upper} (95% interval).',
  sureChance: 'With many measures one is unusual now and then by chance alone: ask before you conclude.',
  sureHidden:
    '{count, plural, one {One figure is} other {# figures are}} hidden to protect people’s identity.',
  sureDate: 'The newest figures go up to {date}.',

  askUnusual: '{measure}: what was different from {since} on?',
  askBetter: '{measure}: what was done differently from {since} on, and can it be kept up?',

  rowSignal: '{signal} {reason} {figure}.',
  rowSteady: 'No clear change. {figure}.',
  rowSteadyRange: 'No clear change. {figure}; we normally see {range}.',
  rowPlain: '{figure}.',
  rowNote: '{figure}. {note}',
  rowHistoric: 'Historic: {figure}.',
  rowHidden: 'Hidden to protect people’s identity.',
  rowNothing: 'No figure to show.',
} as const
