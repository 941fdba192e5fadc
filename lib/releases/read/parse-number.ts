import type { NumberKind } from './known-metrics'

export type NumberFault = 'notNumber' | 'notWhole' | 'negative'

const decimal = /^-?\d{1,15}(\.\d{1,20})?$/

/**
 * Checks a figure as it is written and gives the digits to keep: exactly those of the file, but `28680.0` of a count
 * is the whole number 28680. Digits stay text, so that no rounding of binary numbers comes in.
 */
export function parseNumber(text: string, kind: NumberKind): { readonly digits: string } | NumberFault {
  if (!decimal.test(text)) return 'notNumber'
  const isZero = !/[1-9]/.test(text)
  if (text.startsWith('-') && kind !== 'signed' && !isZero) return 'negative'
  const digits = text.startsWith('-') && isZero ? text.slice(1) : text
  if (kind !== 'count') return { digits }
  const [whole, fraction = ''] = digits.split('.')
  return /[1-9]/.test(fraction) ? 'notWhole' : { digits: whole! }
}
