import type { series as english } from '../en/series'
import type { SameKeys } from '../same-keys'

export const series: SameKeys<typeof english> = {
  gap: 'Ni chyhoeddwyd ffigur ar gyfer y cyfnod hwn.',
  noCases: 'Nid oedd dim yn y cyfnod hwn.',
  smallDenominator: 'Heb ei ddangos, am nad yw cyfradd ar lai na {least} yn dweud llawer ({counted}).',
  fewCases:
    'Heb ei ddangos, am fod {cases, plural, one {# achos} two {# achos} few {# achos} many {# achos} other {# achos}} yn rhy ychydig i ddweud faint o amser y maent yn ei gymryd.',
  fewBegun:
    'Heb ei ddangos, am fod llai na {least} wedi dechrau yn y cyfnod hwn: rhy ychydig i ddweud faint o amser y mae’n ei gymryd.',
  paceNotReached:
    'Ar gyflymder y cyfnod hwn byddai llai na hanner yn gorffen o fewn yr amser y gellir ei weld.',
  coarserHidden:
    'Dangosir yn ôl {unit, select, quarter {chwarter} other {blwyddyn ariannol}}, am fod rhai {unit, select, quarter {misoedd} other {chwarteri}} â rhy ychydig i’w dangos.',
  coarserSmall:
    'Dangosir yn ôl {unit, select, quarter {chwarter} other {blwyddyn ariannol}}, am fod {unit, select, quarter {misoedd} other {chwarteri}} unigol â rhy ychydig i roi ffigur ystyrlon.',
}
