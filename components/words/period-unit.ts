import type { Granularity } from '@/lib/time/period'

/** The kind of period as messages of this service select it. */
export function periodUnit(granularity: Granularity): 'month' | 'quarter' | 'year' {
  return granularity === 'month' || granularity === 'quarter' ? granularity : 'year'
}
