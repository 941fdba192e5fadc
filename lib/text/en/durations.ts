/** Sentences for how long things take and how they end. ICU message format; days come already put into words. */
export const durations = {
  half: 'Half of these cases finish within {days}, counting cases still open (between {lower} and {upper}).',
  halfAtLeast:
    'Half of these cases finish within {days}, counting cases still open (at least {lower}; too few have finished to give an upper limit).',
  halfNoLimits:
    'Half of these cases finish within {days}, counting cases still open. Too few have finished to say how sure this is.',
  pace: 'If the pace of this period continued, half of cases would finish within {days} (between {lower} and {upper}).',
  paceAtLeast:
    'If the pace of this period continued, half of cases would finish within {days} (at least {lower}; too few have finished to give an upper limit).',
  paceNoLimits:
    'If the pace of this period continued, half of cases would finish within {days}. Too few have finished to say how sure this is.',
  completedAlone: 'Completed cases alone show {days}, which leaves out the slow ones.',
  completedToo: 'Completed cases alone show {days}.',
  notReached: 'Fewer than half of these cases have finished, so there is no middle case yet.',
  finishedBy: 'Within {days}, about {count} of every 100 finish.',
  sameDay: '{count} of every 100 of these cases finish on the day they begin.',
  noneEnded:
    '{count, plural, one {This case has not finished yet.} other {None of these # cases has finished yet.}}',
  tooFew:
    'Too few cases to say how long they take ({count, plural, =0 {none} one {# case} other {# cases}}).',
  ofEvery100: 'Of every 100 {who}, by {days}: {parts}.',
  part: '{count} {outcome}',
  andMore: '{first}, {rest}',
  lastTwo: '{first} and {rest}',
  curvesDiffer: 'The groups differ by more than chance. Check recording and case mix before anything else.',
  curvesAlike: 'No reliable difference between the groups.',
} as const
