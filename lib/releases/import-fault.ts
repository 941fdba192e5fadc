import type { Message } from '@/lib/text/message'

/** One thing that is wrong with a file: where, why, and what to do. Never holds more of the file than the one value. */
export type ImportFault = {
  /** Line of the file, from 1; null where the fault is of the whole file. */
  readonly line: number | null
  readonly column: string | null
  readonly reason: Message
  /** What to do about it, most helpful first. */
  readonly remedies: readonly Message[]
}
