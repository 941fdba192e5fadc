import { z } from 'zod'

/** SUPPRESSION_THRESHOLD: counts below it are hidden in restricted sources. A decision of the data owner; 5 unless set; empty counts as not set. */
export function suppressionThreshold(): number {
  const parsed = z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .safeParse(process.env.SUPPRESSION_THRESHOLD || 5)
  if (parsed.success) return parsed.data
  throw new Error('SUPPRESSION_THRESHOLD must be a whole number from 1 to 1000.')
}
