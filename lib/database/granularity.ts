import type { Granularity } from '@/lib/time/period'
import type { Granularity as DatabaseGranularity } from './generated/enums'

/** The database's word for a granularity: `financial-year` is `financial_year` there. */
export function granularityToDatabase(granularity: Granularity): DatabaseGranularity {
  return granularity.replace('-', '_') as DatabaseGranularity
}

/** The reverse of granularityToDatabase. */
export function granularityFromDatabase(granularity: DatabaseGranularity): Granularity {
  return granularity.replace('_', '-') as Granularity
}
