/** Figures with their unit. ICU message format; the key ends in the number of decimals. */
export const values = {
  percent0: '{value, number, ::.}%',
  percent1: '{value, number, ::.0}%',
  percent2: '{value, number, ::.00}%',
  days0: '{value, plural, one {# day} other {# days}}',
  days1: '{value, number, ::.0} days',
  days2: '{value, number, ::.00} days',
  count0: '{value, number, ::.}',
  count1: '{value, number, ::.0}',
  count2: '{value, number, ::.00}',
  percentRange0: '{lower, number, ::.}% to {upper, number, ::.}%',
  percentRange1: '{lower, number, ::.0}% to {upper, number, ::.0}%',
  percentRange2: '{lower, number, ::.00}% to {upper, number, ::.00}%',
  daysRange0: '{lower, number, ::.} to {upper, number, ::.} days',
  daysRange1: '{lower, number, ::.0} to {upper, number, ::.0} days',
  daysRange2: '{lower, number, ::.00} to {upper, number, ::.00} days',
  countRange0: '{lower, number, ::.} to {upper, number, ::.}',
  countRange1: '{lower, number, ::.0} to {upper, number, ::.0}',
  countRange2: '{lower, number, ::.00} to {upper, number, ::.00}',
  // Only the name in this language; the other is taken and left out.
  name: '{en}{cy, select, other {}}',
} as const
