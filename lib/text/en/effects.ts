/** Sentences for the effects of changes and for breaks in a series. ICU message format; never "caused". */
export const effects = {
  clearLower:
    'After the change, the figures were {amount} lower than the earlier trend suggested (between {least} and {most} lower).',
  clearHigher:
    'After the change, the figures were {amount} higher than the earlier trend suggested (between {least} and {most} higher).',
  unclear:
    'No clear change. After it, the figures were somewhere between {below} lower and {above} higher than the earlier trend suggested.',
  unclearMethods:
    'No clear change: the answer depends on how much neighbouring months are taken to move together.',
  otherCauses: 'Other changes at that time could explain some of it.',
  asExpected: 'This is the direction that was expected.',
  againstExpected: 'This is not the direction that was expected.',
  fewer:
    'In all, that is about {count, number, ::.} fewer since the change (between {least, number, ::.} and {most, number, ::.} fewer).',
  more: 'In all, that is about {count, number, ::.} more since the change (between {least, number, ::.} and {most, number, ::.} more).',
  trendLower:
    'Since the change, the monthly trend has been {amount} lower than before (between {least} and {most} lower).',
  trendHigher:
    'Since the change, the monthly trend has been {amount} higher than before (between {least} and {most} higher).',
  trendUnclear: 'There is no clear change of trend.',
  methodsAgree: 'A second method, which treats chance differently, agrees.',
  methodsDiffer: 'A second method, which treats chance differently, does not agree, so be cautious.',
  tooFew:
    'Too few months to judge: {before} before the change and {after} since. At least {leastBefore} before and {leastAfter} since are needed.',
  randomWalk:
    'Too unsteady to judge: the figures drift so much from month to month that a change cannot be told from chance.',
  noVariation:
    'Nothing to judge: the figures hardly vary, so there is no chance movement to compare a change with.',
  placeboDates:
    'At {count, plural, one {# earlier date} other {# earlier dates}} when nothing is known to have happened, the same method found a clear change {found, plural, =0 {never} one {once} other {# times}}.',
  comparedLower:
    'After the change, the gap to the other areas was {amount} lower than before (between {least} and {most} lower).',
  comparedHigher:
    'After the change, the gap to the other areas was {amount} higher than before (between {least} and {most} higher).',
  comparedLowerAbout: 'After the change, the gap to the other areas was about {amount} lower than before.',
  comparedHigherAbout: 'After the change, the gap to the other areas was about {amount} higher than before.',
  comparedUnclear: 'No clear difference from the other areas: gaps of this size often arise by chance.',
  byChance:
    'If the change had made no difference, a gap at least this large would come up {share} of the time by chance ({count, number} ways of choosing the areas were tried).',
  movedTogether: 'Before the change the areas moved together, as this comparison needs.',
  movedApart:
    'The areas were already moving apart before the change, so this comparison should not be relied on.',
  syntheticLower:
    'After the change, the figures were {amount} lower than in a mix of other areas that had followed them closely before.',
  syntheticHigher:
    'After the change, the figures were {amount} higher than in a mix of other areas that had followed them closely before.',
  syntheticPlacebo:
    'Tried in the same way on {count, plural, one {# area} other {# areas}}, {asLarge, plural, one {only this one stands out as much} other {# stand out at least as much, this one among them}}.',
  syntheticPoorFit:
    'No mix of other areas followed these figures closely before the change, so this comparison should not be relied on.',
  breakAfter: 'Something changed after {date} (most likely between {from} and {to}).',
  breakAfterAbout: 'Something changed after {date}, though the date is uncertain.',
  breakReview: 'Check first for changes in recording, then for events that are not in the register.',
  noBreak: 'No lasting change was found at an unknown date.',
  points: '{value, number, ::.0} {value, plural, one {percentage point} other {percentage points}}',
} as const
