import { z } from 'zod'
import type { Duck } from '@/lib/database/duck/open-duck'

/** What scored: the same model gives other numbers where its fuzzy functions are another engine's. */
export async function engineVersions(duck: Duck): Promise<{ engine: string; version: string; node: string }> {
  const { version } = await duck.row(z.object({ version: z.string() }), 'SELECT version() AS version')
  return { engine: 'DuckDB', version, node: process.version }
}
