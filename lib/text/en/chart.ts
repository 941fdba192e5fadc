/** Words inside drawings and of reading them point by point. ICU message format; `unit` is month, quarter or year. */
export const chart = {
  yShare: 'Share of {denominator}',
  yDays: 'Days',
  yMedianDays: 'Median days',
  yCrimes: 'Crimes',
  yOutcomes: 'Outcomes',
  ySuspects: 'Suspects',
  yDefendants: 'Defendants',
  yProsecutions: 'Prosecutions',
  yCases: 'Cases',
  yVictims: 'Victims',
  yTrials: 'Trials',

  upperLong: 'Upper limit {value}',
  upperShort: 'Upper {value}',
  lowerLong: 'Lower limit {value}',
  lowerShort: 'Lower {value}',
  averageLong: 'Average {value}',
  averageShort: 'Average {value}',
  medianLong: 'Median {value}',
  medianShort: 'Median {value}',
  earlyUpperLong: 'Early upper limit {value}',
  earlyUpperShort: 'Early upper {value}',
  earlyLowerLong: 'Early lower limit {value}',
  earlyLowerShort: 'Early lower {value}',

  runAbove:
    '{count} {unit, select, quarter {quarters} year {years} other {months}} in a row above {centre, select, median {the median} other {average}}',
  runBelow:
    '{count} {unit, select, quarter {quarters} year {years} other {months}} in a row below {centre, select, median {the median} other {average}}',
  runRising: 'Risen {count} {unit, select, quarter {quarters} year {years} other {months}} in a row',
  runFalling: 'Fallen {count} {unit, select, quarter {quarters} year {years} other {months}} in a row',

  tickMonth:
    '{month, select, 1 {Jan} 2 {Feb} 3 {Mar} 4 {Apr} 5 {May} 6 {Jun} 7 {Jul} 8 {Aug} 9 {Sep} 10 {Oct} 11 {Nov} other {Dec}} {year}',
  tickQuarter: '{quarter, select, 1 {Jan–Mar} 2 {Apr–Jun} 3 {Jul–Sep} other {Oct–Dec}} {year}',
  tickFinancialYear: '{year}/{next}',

  readingHead: '{period}:',
  readingValue: '{value}.',
  readingCounted: '{value}: {numerator, number} of {denominator, number} {counted}.',
  readingRange: 'Likely range {lower} to {upper}.',
  stateAbove: 'Above the upper limit of {limit}.',
  stateBelow: 'Below the lower limit of {limit}.',
  stateInside: 'Inside the limits of {lower} and {upper}.',
  stateUnderUpper: 'Below the upper limit of {upper}.',
  stateOverLower: 'Above the lower limit of {lower}.',
  stateShiftHigh: 'Part of a run above average.',
  stateShiftLow: 'Part of a run below average.',
  stateTrendHigh: 'Part of a run of rising figures.',
  stateTrendLow: 'Part of a run of falling figures.',
  stateNearHigh: 'One of several close to the upper limit.',
  stateNearLow: 'One of several close to the lower limit.',
  stateEarly: 'Too few figures to judge.',
  hidden: 'Hidden to protect people’s identity.',
  nation: 'England and Wales',
  yearBefore: 'A year before',

  kind: 'chart',
  keys: 'Read point by point with the left and right arrow keys; Home and End go to the first and last, Escape leaves.',
  keysLines:
    'Read point by point with the left and right arrow keys; up and down change the line, Home and End go to the first and last, Escape leaves.',
  spark:
    '{count, plural, one {One {unit, select, quarter {quarter} year {year} other {month}}} other {The last # {unit, select, quarter {quarters} year {years} other {months}}}}, from {first} to {last}.',
  sparkNone: 'No figures to draw.',
} as const
