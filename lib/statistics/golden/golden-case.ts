import { z } from 'zod'

/** The reference implementation writes an empty object as an empty list, and a single word without a list. */
const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0
const record = z.preprocess(
  (value) => (value === null || value === undefined || isEmptyList(value) ? {} : value),
  z.record(z.string(), z.unknown()),
)
const words = z.preprocess(
  (value) => (value === null || value === undefined ? [] : [value].flat()),
  z.array(z.string()),
)
const tolerance = z.object({
  rel: z.number().nonnegative().optional(),
  abs: z.number().nonnegative().optional(),
})
const overrides = z.preprocess(
  (value) => (value === null || isEmptyList(value) ? undefined : value),
  z.record(z.string(), tolerance).optional(),
)

/** One case: an input, and what a reference implementation made of it. */
export const goldenCase = z.object({
  id: z.string(),
  method: z.string(),
  params: record,
  input: record,
  expected: record,
  /** The keys of `expected` that must hold. */
  compare: words,
  /** A number passes within either; `keys` replaces both for what lies under a key of that name. */
  tolerance: tolerance.extend({ keys: overrides }),
  /** Named predicates, where an answer is not unique. */
  rules: words,
})

export type GoldenCase = z.infer<typeof goldenCase>
export type Tolerance = GoldenCase['tolerance']

/** Works out a case's answers by our functions, in the shape and with the names of `expected`. */
export type GoldenReader = (kase: GoldenCase) => Record<string, unknown>

/** Faults found by a named predicate, each in one sentence; none if it holds. */
export type GoldenRule = (kase: GoldenCase) => readonly string[]

/** Everything known about one method. */
export interface GoldenMethod {
  readonly read: GoldenReader
  /** Keyed by the words of the rule. */
  readonly rules?: Readonly<Record<string, GoldenRule>>
}

/** A case that asks for something the reader does not know. It fails; it is never skipped. */
export class UnknownCaseError extends Error {
  override readonly name = 'UnknownCaseError'
}
