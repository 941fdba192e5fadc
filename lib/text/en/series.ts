/** What one series of figures says. ICU message format. */
export const series = {
  gap: 'No figure was published for this period.',
  smallDenominator: 'Not shown, because a rate on fewer than {least} says little ({counted}).',
} as const
