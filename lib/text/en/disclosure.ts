/** Sentences for hidden, rounded and refused figures. ICU message format. */
export const disclosure = {
  hidden: 'Hidden to protect people’s identity',
  nothingHidden: 'Nothing is hidden: no figure here is below {threshold}.',
  zerosShown: 'A 0 means none. A hidden figure is 1 or more.',
  zerosHidden: 'A hidden figure may be 0.',
  proved:
    '{count, plural, one {# figure is hidden} other {# figures are hidden}} to protect people’s identity. Using everything published, the possible values of a hidden figure still span at least {width}.',
  deducible:
    '{count, plural, one {# hidden figure could be worked out from the figures around it} other {# hidden figures could be worked out from the figures around them}}. This table must not be published.',
  tooNarrow:
    '{count, plural, one {# hidden figure has} other {# hidden figures have}} possible values that span less than {width}. This table must not be published.',
  rounded: 'Rounded to the nearest {base}, so figures may not add up to their totals.',
  roundedRandomly:
    'Rounded up or down at random to a multiple of {base}, so figures may not add up to their totals.',
  refused: 'Not shown, to protect people’s identity.',
  refusedSmall: 'Refused: the count itself is below {threshold}.',
  refusedComplement: 'Refused: everyone who is left out would be fewer than {threshold}.',
  refusedDifference:
    'Refused: beside the earlier answer {against}, the difference would be fewer than {threshold}.',
  refusedCombination:
    'Refused: together with earlier answers, a group of fewer than {threshold} could be worked out.',
  attackSubset: 'A whole and a part of it leave {group} over.',
  attackRolling: 'Two overlapping periods differ by {group}.',
  attackRevision: 'Two versions of the same figure differ by {group}.',
  attackRate: 'A rate and its denominator give a group of {group}.',
  attackMean:
    'A mean, its count and known values leave {group, plural, one {# value} other {# values}} to be worked out.',
} as const
