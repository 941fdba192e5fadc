import type { series as english } from '../en/series'
import type { SameKeys } from '../same-keys'

export const series: SameKeys<typeof english> = {
  gap: 'Ni chyhoeddwyd ffigur ar gyfer y cyfnod hwn.',
  smallDenominator: 'Heb ei ddangos, gan nad yw cyfradd ar lai na {least} yn dweud fawr ddim ({counted}).',
}
