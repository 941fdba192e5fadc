import { message, type Message } from '@/lib/text/message'
import type { ImportFault } from './import-fault'

/** Keys of the dictionary section `releases` that are reasons: each has a twin `<key>.do` that says what to do. */
type Reason =
  Extract<Message['key'], `releases.${string}.do`> extends `releases.${infer Name}.do` ? Name : never

const kept = 100

/** Collects the faults of a file in constant memory: the first hundred, and the number of all. */
export class FaultList {
  readonly first: ImportFault[] = []
  count = 0

  add(
    reason: Reason,
    where: { readonly line?: number; readonly column?: string } = {},
    values?: Message['values'],
    suggestion?: string | null,
  ): void {
    this.count += 1
    if (this.first.length >= kept) return
    this.first.push(faultOf(reason, where, values, suggestion))
  }

  /** Faults that were counted without being listed. */
  addUntold(number: number): void {
    this.count += number
  }
}

/** A fault in the words of the dictionary, with the nearest known name first among the remedies where there is one. */
export function faultOf(
  reason: Reason,
  where: { readonly line?: number; readonly column?: string } = {},
  values?: Message['values'],
  suggestion?: string | null,
): ImportFault {
  const remedy = message(`releases.${reason}.do`, values)
  return {
    line: where.line ?? null,
    column: where.column ?? null,
    reason: message(`releases.${reason}` as Message['key'], values),
    remedies: suggestion ? [message('releases.didYouMean', { name: suggestion }), remedy] : [remedy],
  }
}
