/**
 * Sentences for process-control charts. ICU message format.
 * `unit` is month, quarter or year; limits, means and targets come already put into words.
 */
export const spc = {
  commonCause:
    'No clear change. {unit, select, quarter {Quarter-to-quarter} year {Year-to-year} other {Month-to-month}} movement is within what we normally see ({lower} to {upper}).',
  noClearChange: 'No clear change.',
  constant: 'No change: every {unit, select, quarter {quarter} year {year} other {month}} shows {mean}.',
  concern: 'Unusual: worse than expected.',
  improvement: 'Unusual: better than expected.',
  neutralHigh: 'Unusual: higher than expected.',
  neutralLow: 'Unusual: lower than expected.',
  aboveLimit: 'Above {upper}, the most we normally see.',
  belowLimit: 'Below {lower}, the least we normally see.',
  shiftHigh:
    '{count, plural, =7 {Seven} =8 {Eight} =9 {Nine} =10 {Ten} other {#}} {unit, select, quarter {quarters} year {years} other {months}} in a row above average.',
  shiftLow:
    '{count, plural, =7 {Seven} =8 {Eight} =9 {Nine} =10 {Ten} other {#}} {unit, select, quarter {quarters} year {years} other {months}} in a row below average.',
  trendHigh:
    'Each of the last {count, plural, =6 {six} =7 {seven} =8 {eight} =9 {nine} =10 {ten} other {#}} {unit, select, quarter {quarters} year {years} other {months}} was higher than the one before.',
  trendLow:
    'Each of the last {count, plural, =6 {six} =7 {seven} =8 {eight} =9 {nine} =10 {ten} other {#}} {unit, select, quarter {quarters} year {years} other {months}} was lower than the one before.',
  twoOfThreeHigh:
    'At least two of the last three {unit, select, quarter {quarters} year {years} other {months}} were close to the most we normally see ({upper}).',
  twoOfThreeLow:
    'At least two of the last three {unit, select, quarter {quarters} year {years} other {months}} were close to the least we normally see ({lower}).',
  askConcern: 'Worth finding out why.',
  askImprovement: 'Worth finding out what worked.',
  askNeutral: 'Worth finding out why.',
  normalRange: 'We normally see {lower} to {upper}.',
  early:
    'Too few {unit, select, quarter {quarters} year {years} other {months}} to judge. Early limits shown.',
  tooFew: 'Too few {unit, select, quarter {quarters} year {years} other {months}} to judge.',
  noFigures: 'There are no figures to judge.',
  targetMet: 'At this pace the target of {target} will be met consistently without a change.',
  targetNotMet: 'At this pace the target of {target} will not be met consistently without a change.',
  targetByChance: 'Will sometimes meet the target of {target} and sometimes not, by chance.',
  targetEarly:
    'Too few {unit, select, quarter {quarters} year {years} other {months}} to say whether the target of {target} will be met.',
  seasonRemoved: 'The usual rise and fall over the year has been taken out before judging.',
  seasonUnknown: 'Less than three years of figures, so the usual rise and fall over the year is still in.',
  byQuarter: 'Monthly numbers are small, so quarters are judged.',
  byYear: 'Quarterly numbers are small, so years are judged.',
  fewValues: 'The figures take few different values, so only runs on one side of the middle are judged.',
  netChange: 'Each {unit, select, quarter {quarter} year {year} other {month}} shows the net change.',
  overlapping: 'Not judged: these periods overlap, so one event counts in several of them.',
} as const
