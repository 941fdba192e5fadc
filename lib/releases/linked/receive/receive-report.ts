import { z } from 'zod'
import { agencies } from '../../contract/code-lists'

const count = z.number().int().nonnegative()
const day = z.iso.date()
const month = z.string().regex(/^\d{4}-\d\d$/)
const board = z.number().int().nullable()

/** Rows set aside for one reason. A row with several faults is counted under each. */
export const setAsideCount = z.object({
  /** Null where the fault is of the whole row. */
  column: z.string().nullable(),
  /** Key of the dictionary section `delivery`. */
  fault: z.string(),
  rows: count,
})
export type SetAsideCount = z.infer<typeof setAsideCount>

export const receivedFile = z.object({
  table: z.string(),
  file: z.string(),
  layout: z.string(),
  bytes: count,
  /** Rows of the file: loaded + set aside + deleted + not ours. */
  rows: count,
  loaded: count,
  setAside: count,
  /** Left out because the supplier deleted them, or what they hang on. */
  deleted: count,
  /** Person tables and Splink's files: rows of data sets that the delivery does not hold. */
  notOurs: count,
  /** Columns of the contract that the file has not. */
  missingColumns: z.array(z.string()),
  reasons: z.array(setAsideCount),
})
export type ReceivedFile = z.infer<typeof receivedFile>

/** What the rows of a table are like, by the board of their police force area and by month. */
export const tableQuality = z.object({
  table: z.string(),
  columns: z.array(z.string()),
  /** Pairs of dates of which the first should not be after the second. */
  pairs: z.array(z.tuple([z.string(), z.string()])),
  groups: z.array(
    z.object({
      /** Null: of a national body, or of a table that knows no area. */
      board,
      /** Null: the row has no date that says so. */
      month: month.nullable(),
      rows: count,
      /** For each of `columns`, rows with a value. */
      filled: z.array(count),
      /** For each of `pairs`, rows with both dates, and those of them out of order. */
      both: z.array(count),
      outOfOrder: z.array(count),
    }),
  ),
  /** Latest date of each column of dates, by board. */
  lastDates: z.array(z.object({ board, column: z.string(), last: day })),
})
export type TableQuality = z.infer<typeof tableQuality>

export const linksSummary = z.object({
  edges: z
    .object({
      rows: count,
      atThreshold: count,
      /** Named a record that is not in the delivery; left out. */
      unknownRecord: count,
      /** Weight and probability that do not say the same; the weight is used. */
      disagreeing: count,
    })
    .nullable(),
  clusters: z
    .object({
      rows: count,
      clusters: count,
      largest: count,
      /** Of one record alone. */
      single: count,
      unknownRecord: count,
    })
    .nullable(),
  /** Clusters against the links at the threshold; null where one of the two is absent. */
  consistency: z
    .object({
      /** Links at the threshold between records of different clusters, or of none. */
      crossing: count,
      /** Clusters that these links do not join together. */
      apart: count,
    })
    .nullable(),
})
export type LinksSummary = z.infer<typeof linksSummary>

/** What came of a delivery, as `report.json` keeps it. Never holds a value of an identifying column. */
export const receiveReport = z.object({
  version: z.literal(1),
  /** SHA-256 of manifest.json, which holds those of the files. */
  checksum: z.string(),
  contract: z.string(),
  supplier: z.string(),
  agencies: z.array(z.enum(agencies)),
  period: z.object({ from: month, to: month }),
  snapshot: day,
  completeTo: z.partialRecord(z.enum(agencies), day),
  linkage: z.object({
    method: z.enum(['none', 'splink']),
    version: z.string().nullable(),
    threshold: z.number().nullable(),
  }),
  /** Rows of all files, and those of them that were set aside. */
  rows: count,
  setAside: count,
  files: z.array(receivedFile),
  quality: z.array(tableQuality),
  links: linksSummary,
})
export type ReceiveReport = z.infer<typeof receiveReport>
