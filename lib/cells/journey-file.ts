import path from 'node:path'
import type { RowSet } from '@/lib/measures/linked-count'

/** Where a file of journeys lies in a release folder. */
export const journeyFile = (folder: string, name: RowSet | 'complete_to'): string =>
  path.join(folder, 'journeys', `${name}.parquet`)
