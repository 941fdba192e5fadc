import type { comparison as english } from '../en/comparison'
import type { SameKeys } from '../same-keys'

export const comparison: SameKeys<typeof english> = {
  different:
    'Yn wahanol i fyrddau eraill o fwy na siawns ac amrywiad arferol rhwng ardaloedd. Gwiriwch y cofnodi a’r cymysgedd achosion yn gyntaf.',
  noDifference: 'Dim gwahaniaeth dibynadwy o’r gyfradd genedlaethol. Nid yw safle mewn rhestr yn ystyrlon.',
  above: '{value} yma, uwchlaw {target} yn gyffredinol.',
  below: '{value} yma, islaw {target} yn gyffredinol.',
  equal: '{value} yma, yr un peth ag yn gyffredinol.',
  noFigure: 'Nid oes ffigur i’w gymharu.',
  tooFewBoards: 'Mae gan rhy ychydig o fyrddau ffigur i ddweud beth sy’n arferol.',
  byChance:
    'Gyda {count, plural, one {# bwrdd} other {# bwrdd}}, byddai tua {inner, number} y tu allan i’r terfynau mewnol a {outer, number} y tu allan i’r terfynau allanol ar hap yn unig.',
  limitsAdjusted: 'Mae’r terfynau’n caniatáu i fyrddau fod yn wahanol o fwy na siawns.',
  limitsExact: 'Mae’r terfynau’n caniatáu ar gyfer siawns yn unig: nid yw byrddau’n wahanol o fwy na hynny.',
}
