import { z } from 'zod'
import { agencies } from './code-lists'
import { contractVersion, deliveryTables } from './delivery-contract'

const day = z.iso.date()
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
const tableNames = deliveryTables.map((table) => table.name) as [string, ...string[]]

/** `manifest.json` of a delivery: what it holds, so that nothing missing or altered is loaded. */
export const manifest = z
  .object({
    supplier: z.string().min(1).max(200),
    contract_version: z.literal(contractVersion),
    agencies: z.array(z.enum(agencies)).min(1),
    period: z.object({ from: month, to: month }),
    snapshot_date: day,
    /** Until when each agency's records are complete. */
    complete_to: z.partialRecord(z.enum(agencies), day),
    files: z
      .array(
        z.object({
          table: z.enum(tableNames),
          file: z
            .string()
            .regex(/^[A-Za-z0-9_.-]+\.(csv|parquet)$/, 'a file name without folders, .csv or .parquet'),
          rows: z.number().int().nonnegative(),
          sha256: z.string().regex(/^[0-9a-f]{64}$/),
        }),
      )
      .min(1),
    linkage: z.discriminatedUnion('method', [
      z.object({ method: z.literal('none') }),
      z.object({
        method: z.literal('splink'),
        version: z.string(),
        model: z.string().nullable(),
        threshold_match_weight: z.number(),
      }),
    ]),
    demonstration: z
      .object({ generator: z.string(), version: z.number(), settings: z.record(z.string(), z.unknown()) })
      .optional(),
  })
  .strict()
export type Manifest = z.infer<typeof manifest>
