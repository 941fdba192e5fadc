/** Are we coping with demand? ICU message format; names of measures follow a colon or begin a sentence. */
export const demand = {
  verdictNothing: 'There are no figures that could tell.',
  verdictHistoric: 'There are no recent figures: those that follow are historic.',
  verdictNoForecast:
    'What comes next cannot be told{stock, select, yes {: the figures show what was} other {}}. {measure}: no forecast that held in the past.',
  verdict:
    '{stock, select, yes {{direction, select, rise {Not at this pace. {measure}: likely to rise over the next year.} fall {Yes, at this pace. {measure}: likely to fall over the next year.} other {It cannot be told yet. {measure}: they may rise or fall over the next year.}}} other {{direction, select, rise {More is likely to come in. {measure}: likely to rise over the next year.} fall {Less is likely to come in. {measure}: likely to fall over the next year.} other {It cannot be told yet. {measure}: they may rise or fall over the next year.}}}}',
  likely:
    '{measure}: {now} in {at}; likely between {lower} and {upper} in {when} (8 in 10 chance), if things go on as they have.',
  stage:
    '{stage, select, cps {Charging decisions} magistrates {Magistrates’ courts} other {Crown Court}}: in the year to {to}, {received} came in and {completed} left, {more, select, in {{difference, number} more in than out} out {{difference, number} more out than in} other {as many in as out}}.',
  stageOpen:
    '{stage, select, cps {Charging decisions} magistrates {Magistrates’ courts} other {Crown Court}}: in the year to {to}, {received} came in and {completed} left, {more, select, in {{difference, number} more in than out} out {{difference, number} more out than in} other {as many in as out}}; {open} were open at its end, {before} at its start.',
  realNone: '{measure}: the latest change shows nothing unusual beside its own past.',
  real: '{measure}: the change has been {signal, select, worse {worse than expected} better {better than expected} other {unusual}} since {since}. {reason}',
  sureDecisions:
    'A forecast carries the past on. It knows nothing of a decision taken yesterday, or of work that has not reached this stage yet.',
  sureBalance:
    '{stage, select, cps {Charging decisions} magistrates {Magistrates’ courts} other {Crown Court}}: over the year {count, number} {side, select, more {more} other {fewer}} are reported as open than what came in and left can explain ({share} of those open).',
  noneHistoric: 'There is no forecast: the figures are historic.',
  noneShort:
    'There is no forecast: too few figures are known without a gap, a hidden figure or a break in how they are counted.',

  filterFlow: 'Forecast of',

  forecastTitle: '{measure}: likely {range} in {when}{told, select, yes {} other {, but this is not tested}}',
  forecastNone: '{measure}: no forecast',
  forecastLine: '{line}; forecast to {to}',
  chartKnown: 'Known',
  chartLikely: 'likely in {when} (8 in 10)',
  chartSame: 'Same as last year',
  chartNotTested: 'Not tested',
  chartReading:
    'likely {range} (8 in 10), expected {expected}; same as last year: {same}.{tested, select, yes {} other { Not tested.}}',
  columnPeriod: 'Period',
  columnKnown: 'Known',
  columnExpected: 'Expected',
  columnLikely: 'Likely (8 in 10)',
  columnWide: 'Nearly sure (95 in 100)',
  columnSame: 'Same as last year',
  columnTested: 'Tested',
  testedYes: 'Yes',
  testedNo: 'Not tested',

  heldTitle: 'How well did such forecasts do?',
  held: 'The likely range should hold 8 times in 10. In {origins, plural, one {# past forecast} other {# past forecasts}} of a year each, which had no part in setting it, it held {share} of the time.',
  notHeld: 'There are too few past forecasts to say how often the likely range holds.',
  skill:
    'Its average error was {error} of that of “same as last year” ({tried, plural, one {# past forecast} other {# past forecasts}}).',
  noSkill:
    'No skill: in {tried, plural, one {# past forecast} other {# past forecasts}} nothing did better than “same as last year”, so that is what is shown.',
  untestedTitle: 'Not tested',
  untested:
    'From {from} on nothing is tested: there is too little of the past to try forecasts of two years. Take the paler part as an illustration.',
  untestedAll: 'There are too few figures to try forecasts on the past. Nothing of this is tested.',
  howTitle: 'How it is made',
  how: 'Several methods are tried on the past: from each of several months, with only what was known then, each forecasts a year. They are averaged, those that did better counting for more. A single method is shown only if it did much better, and “same as last year” if nothing beat it.',
  onPublished:
    'On published figures, the quarterly ones of the Crown Court in England and Wales from 2016 to 2025, this way of forecasting a year ahead had an average error of {open} of that of “same as last year” for open cases, {receipts} for receipts and {disposals} for completed cases; its likely range held {held} of the time.',
  methodsCaption: 'Methods tried: {measure}',
  columnMethod: 'Method',
  columnError: 'Error (same as last year = 1)',
  columnShare: 'Part in the average',
  notTried: 'could not be tried',
  whatIf: 'What if receipts, sitting days or hours change? Try it out.',

  flowsTitle:
    '{stage, select, cps {Charging decisions} magistrates {Magistrates’ courts} other {Crown Court}}: {more, select, in {more came in than left} out {more left than came in} same {as many came in as left} other {what came in and what left}}{known, select, yes { in the year to {to} ({received} and {completed})} other {}}',
  flowsLine: '{received} and {completed}, {category}, {area}, {from} to {to}',
  flowsIn:
    '{stage, select, cps {Charging decisions} magistrates {Magistrates’ courts} other {Crown Court}}: {now} came in over the year to {to}{past, select, yes {, {before} in the year before} other {}}',
  flowsInLine: '{received}, {category}, {area}, {from} to {to}',
  received: '{stage, select, cps {Referred} other {Received}}',
  completed: '{stage, select, cps {Decided} magistrates {Completed or sent} other {Completed}}',
  balanceTitle: 'Does it add up?',
  balanceLine: '{from} to {to}',
  opening: 'Open at the start',
  plusReceived: '+ received',
  minusCompleted: '− completed',
  expected: '= should be open',
  reported: 'Reported as open',
  unexplained: 'Not explained',
  balanceWhy:
    'What is not explained: {stage, select, cps {decisions without a date of referral or dated before it, records moved or corrected later} other {cases under warrant, which are received but not counted as open, cases opened again, moved or corrected later}}. It is shown, not spread over other numbers.',
  balanceExact: 'Nothing is left unexplained.',
  balanceNone:
    'It cannot be added up: a figure within the year is hidden or missing, or the figures come from different sources.',
  columnOpening: 'Open at the start',
  columnReported: 'Open at the end',
  columnUnexplained: 'Not explained',
  flowsTable:
    '{stage, select, cps {Charging decisions} magistrates {Magistrates’ courts} other {Crown Court}}: in, out and open',
  agesTitle: 'How old open cases are',
  agesLead:
    'Cases open and suspects waiting for a decision on the last day, by how long they have been. An old case is a person waiting.',
  splitsTitle: 'By {by}',
  splitsLead: 'The chosen flow by category, each judged by its own past. None is ranked.',
  notSplit:
    'Ages and other splits are not shown for one crime type: the two are never crossed, to protect people.',
  fileForecast: 'Forecast',
  fileHeld: 'Likely range held in past forecasts',
  fileMethod: 'Method',
} as const
