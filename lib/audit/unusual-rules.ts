import { readEnvironment } from '@/lib/environment'

/** What is counted of a person's acts in one day, as the clocks of the United Kingdom have it. */
export const unusualRules = ['exports', 'refusals', 'sign-ins', 'api'] as const
export type UnusualRule = (typeof unusualRules)[number]

/** So many days are looked back. */
export const unusualDays = 28

/**
 * From how many on a day's acts of a person are shown as unusual: files taken away, refusals, refused sign-ins in a row,
 * answers of the API to their tokens. Settings of who runs the service (docs/access.md).
 *
 * @throws EnvironmentError on a bad value
 */
export function unusualLimits(): Readonly<Record<UnusualRule, number>> {
  const settings = readEnvironment()
  return {
    exports: settings.UNUSUAL_EXPORTS,
    refusals: settings.UNUSUAL_REFUSALS,
    'sign-ins': settings.UNUSUAL_SIGN_INS,
    api: settings.UNUSUAL_API_ANSWERS,
  }
}
