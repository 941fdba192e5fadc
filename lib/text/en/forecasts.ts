/** Sentences for forecasts and for stocks that grow or clear. ICU message format. */
export const forecasts = {
  range: 'Likely between {lower} and {upper} in {when} ({chance} chance).',
  steady: 'Likely {value} in {when}: it has not changed so far.',
  chance: '{count, number} in {of, number}',
  method:
    'Forecast by {method}, which did better than “same as last year” in {origins, plural, one {# past forecast} other {# past forecasts}}.',
  noSkill:
    'We cannot beat “same as last year” for this series ({origins, plural, one {# past forecast} other {# past forecasts}} tried), so that is what is shown.',
  tooShort: 'Too few months to judge a forecast. “Same as last year” is shown.',
  held: 'This range held about {held} times in past forecasts that had no part in setting it.',
  heldLess: 'Take this range with care: it held only about {held} times in past forecasts, not {promised}.',
  notChecked: 'There are too few past forecasts to check this range.',
  seasonalNaive: '“same as last year”',
  drift: 'a straight line from first to last month',
  holtWintersDamped: 'smoothing with a trend that dies away and a season (Holt–Winters)',
  holtWintersMultiplicative: 'smoothing with a trend and a season in proportion (Holt–Winters)',
  ets: 'the exponential smoothing model that fits best',
  theta: 'the Theta method',
  stlEts: 'season taken out, then smoothing (STL)',
  average: 'an average of several methods, weighted by how well each did',
  targetMet: 'The target of {target} is met now.',
  targetIn:
    'The target of {target} is met in {months, plural, =1 {one month} other {# months}}, if nothing else changes.',
  targetNever: 'The target of {target} is not met within {months, plural, one {# month} other {# months}}.',
  nothingOpen: 'Nothing is open.',
  clearsIn:
    'At this pace everything now open is cleared in about {months, plural, one {# month} other {# months}}.',
  neverClears: 'At this pace the open cases never clear: no more are completed than received.',
  fewerOpen:
    'Compared with no change: {count, plural, one {# fewer open case} other {# fewer open cases}} after {months, plural, one {# month} other {# months}}.',
  moreOpen:
    'Compared with no change: {count, plural, one {# more open case} other {# more open cases}} after {months, plural, one {# month} other {# months}}.',
  sameOpen:
    'Compared with no change: no difference in open cases after {months, plural, one {# month} other {# months}}.',
  onlyDifference: 'The difference is what matters; the baseline is not a forecast.',
} as const
