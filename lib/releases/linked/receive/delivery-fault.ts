import { message, type Message } from '@/lib/text/message'
import type { ImportFault } from '../../import-fault'

/** Keys of the dictionary section `delivery` that are faults: each has a twin `<key>.do` that says what to do. */
export type FaultCode =
  Extract<Message['key'], `delivery.${string}.do`> extends `delivery.${infer Name}.do` ? Name : never

/** One thing that is wrong with a delivery as a whole. Never holds a value of the files. */
export type DeliveryFault = ImportFault & {
  readonly code: FaultCode
  /** Name of the file; null where it is the delivery that is at fault. */
  readonly file: string | null
}

type Where = { readonly file?: string; readonly line?: number; readonly column?: string }

/** A fault in the words of the dictionary, with what to do about it. */
export function deliveryFault(code: FaultCode, where: Where = {}, values?: Message['values']): DeliveryFault {
  return {
    code,
    file: where.file ?? null,
    line: where.line ?? null,
    column: where.column ?? null,
    reason: message(`delivery.${code}`, values),
    remedies: [message(`delivery.${code}.do`, values)],
  }
}
