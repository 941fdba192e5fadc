/** Sentences for funnel comparisons. Figures come already put into words. */
export const comparison = {
  different:
    'Different from other boards by more than chance and normal variation between areas. Check recording and case mix first.',
  noDifference: 'No reliable difference from the national rate. Rank is not meaningful.',
  above: '{value} here, above {target} overall.',
  below: '{value} here, below {target} overall.',
  equal: '{value} here, the same as overall.',
  noFigure: 'There is no figure to compare.',
  tooFewBoards: 'Too few boards have a figure to say what is usual.',
  byChance:
    'With {count, plural, one {# board} other {# boards}}, about {inner, number} would lie outside the inner limits and {outer, number} outside the outer limits by chance alone.',
  limitsAdjusted: 'The limits allow for boards differing by more than chance.',
  limitsExact: 'The limits allow for chance only: boards do not differ by more than that.',
} as const
