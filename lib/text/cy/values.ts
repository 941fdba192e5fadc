import type { values as english } from '../en/values'
import type { SameKeys } from '../same-keys'

export const values: SameKeys<typeof english> = {
  percent0: '{value, number, ::.}%',
  percent1: '{value, number, ::.0}%',
  percent2: '{value, number, ::.00}%',
  days0:
    '{value, plural, zero {# diwrnod} one {# diwrnod} two {# ddiwrnod} few {# diwrnod} many {# diwrnod} other {# diwrnod}}',
  days1: '{value, number, ::.0} diwrnod',
  days2: '{value, number, ::.00} diwrnod',
  hours0: '{value, plural, zero {# awr} one {# awr} two {# awr} few {# awr} many {# awr} other {# awr}}',
  hours1: '{value, number, ::.0} awr',
  hours2: '{value, number, ::.00} awr',
  count0: '{value, number, ::.}',
  count1: '{value, number, ::.0}',
  count2: '{value, number, ::.00}',
  percentRange0: '{lower, number, ::.}% i {upper, number, ::.}%',
  percentRange1: '{lower, number, ::.0}% i {upper, number, ::.0}%',
  percentRange2: '{lower, number, ::.00}% i {upper, number, ::.00}%',
  daysRange0: '{lower, number, ::.} i {upper, number, ::.} diwrnod',
  daysRange1: '{lower, number, ::.0} i {upper, number, ::.0} diwrnod',
  daysRange2: '{lower, number, ::.00} i {upper, number, ::.00} diwrnod',
  hoursRange0: '{lower, number, ::.} i {upper, number, ::.} awr',
  hoursRange1: '{lower, number, ::.0} i {upper, number, ::.0} awr',
  hoursRange2: '{lower, number, ::.00} i {upper, number, ::.00} awr',
  countRange0: '{lower, number, ::.} i {upper, number, ::.}',
  countRange1: '{lower, number, ::.0} i {upper, number, ::.0}',
  countRange2: '{lower, number, ::.00} i {upper, number, ::.00}',
  // Only the name in this language; the other is taken and left out.
  name: '{cy}{en, select, other {}}',
}
