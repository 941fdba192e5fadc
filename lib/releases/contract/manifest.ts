import { z } from 'zod'
import { agencies, recordSources } from './code-lists'
import { allTables, contractVersion } from './delivery-contract'

const day = z.iso.date()
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
const tableNames = allTables.map((table) => table.name) as [string, ...string[]]

/**
 * How the columns of a file are laid out: as the contract says, or as others write them.
 * - `splink-edges` (links): Splink's predictions, version 4 (`bf_`) or 5 (`mw_`)
 * - `splink-clusters` (clusters): Splink's clusters
 * - `person-table` (clusters): the Ministry of Justice's table of linked persons
 */
export const layouts = ['contract', 'splink-edges', 'splink-clusters', 'person-table'] as const
export type Layout = (typeof layouts)[number]

/** A file of a delivery. */
export const deliveredFile = z
  .object({
    table: z.enum(tableNames),
    file: z
      .string()
      .max(100)
      .regex(
        /^[A-Za-z0-9_-][A-Za-z0-9_.-]*\.(csv|parquet)$/,
        'a file name without folders, ending .csv or .parquet',
      ),
    rows: z.number().int().nonnegative(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** Default `contract`. */
    layout: z.enum(layouts).optional(),
    /** Other layouts: what the names of data sets in the file mean; a name that is a table's needs no entry. */
    sources: z.record(z.string().max(100), z.enum(recordSources)).optional(),
    /** Splink's files without a column of data sets: of which table all ids are. */
    source: z.enum(recordSources).optional(),
    /** Person table: the column that names the person; default `person_id`. */
    person_column: z
      .string()
      .regex(/^person_id[a-z0-9_]*$/)
      .max(60)
      .optional(),
  })
  .strict()
export type DeliveredFile = z.infer<typeof deliveredFile>

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
    files: z.array(deliveredFile).min(1).max(50),
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
      .object({
        generator: z.string(),
        version: z.number(),
        settings: z.record(z.string(), z.unknown()),
        /** HMAC of the settings and the files under a key of this service: proof without making the files again. */
        signature: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .optional(),
      })
      .optional(),
  })
  .strict()
export type Manifest = z.infer<typeof manifest>
