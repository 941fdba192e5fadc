import { message, type Message } from '@/lib/text/message'
import type { Amount } from './effect-amount'
import type { PlaceboControls } from './placebo-controls'

/** A fit before the start so many times worse than that of the middle placebo is no basis for a comparison. */
const POOR_FIT = 3

/** The sentences of a synthetic control with its placebo test. */
export function describeSynthetic(
  { treated, placebos, asLarge }: PlaceboControls,
  amount: Amount,
): Message[] {
  const fits = placebos.map(({ preRmspe }) => preRmspe).sort((a, b) => a - b)
  if (treated.preRmspe > POOR_FIT * fits[Math.floor(fits.length / 2)]!)
    return [message('effects.syntheticPoorFit')]
  return [
    message(treated.meanGap < 0 ? 'effects.syntheticLower' : 'effects.syntheticHigher', {
      amount: amount(Math.abs(treated.meanGap)),
    }),
    message('effects.syntheticPlacebo', { count: placebos.length + 1, asLarge }),
    message('effects.otherCauses'),
  ]
}
