import { message, type MessageKey } from '@/lib/text/message'
import type { Diagnosis } from './diagnose'
import { deliveryFault, type DeliveryFault } from './delivery-fault'
import { DeliveryRefused } from './delivery-refused'
import type { Reception, RowFault } from './reception'
import type { SetAsideCount } from './receive-report'
import type { Stage } from './stage-table'

/** Rows set aside, by column and fault, the most frequent first. */
export function countFaults(faults: readonly RowFault[]): readonly SetAsideCount[] {
  const counts = new Map<string, SetAsideCount>()
  for (const { column, fault } of faults) {
    const key = `${column ?? ''}|${fault}`
    counts.set(key, { column, fault, rows: (counts.get(key)?.rows ?? 0) + 1 })
  }
  return [...counts.values()].sort((a, b) => b.rows - a.rows)
}

/** All reasons of a file: of rows listed one by one, and of those that only other rows put at fault. */
export const allReasons = (
  faults: readonly RowFault[],
  crossed: readonly SetAsideCount[],
): readonly SetAsideCount[] => {
  const named = new Set(crossed.map(({ fault }) => fault))
  return [...countFaults(faults.filter(({ fault }) => !named.has(fault))), ...crossed]
}

/**
 * Refuses a delivery for what is wrong with a file as a whole.
 *
 * @param atFault rows that break the contract
 */
export function refuseStage(
  { allowedShare }: Reception,
  stage: Stage,
  { faults: rowFaults, walked }: Diagnosis,
  atFault: number,
): void {
  const { file, table, rows } = stage.file
  const faults: DeliveryFault[] = []
  if (walked && walked.openQuote !== null)
    faults.push(deliveryFault('quoteOpen', { file, line: walked.openQuote }))
  if (walked && walked.wellFormed !== stage.read && walked.openQuote === null)
    throw new DeliveryRefused([deliveryFault('unreadable', { file }, { format: 'CSV' })])
  const found = walked ? walked.wellFormed + walked.malformed : stage.read
  if (found !== rows) faults.push(deliveryFault('rowCount', { file }, { expected: rows, found }))
  const forces = rowFaults.filter(({ fault }) => fault === 'unknownForce')
  if (forces.length > 0)
    faults.push(
      deliveryFault(
        'forceUnknown',
        { file, column: 'police_force_area', ...(forces[0]!.line === null ? {} : { line: forces[0]!.line }) },
        { rows: forces.length },
      ),
    )
  if (atFault > allowedShare * rows) {
    faults.push(deliveryFault('tooManyBad', { file }, { rows: atFault, of: rows, share: allowedShare }))
    faults.push(...worst(table, file, rowFaults))
  }
  if (faults.length > 0) throw new DeliveryRefused(faults)
}

/** The commonest reasons, each with the first line on which it was found. */
function worst(table: string, file: string, rowFaults: readonly RowFault[]): readonly DeliveryFault[] {
  return countFaults(rowFaults)
    .slice(0, 10)
    .map(({ column, fault, rows }) => {
      const first = rowFaults.find((each) => each.column === column && each.fault === fault)
      const code = fault as DeliveryFault['code']
      const { remedies } = deliveryFault(code)
      return {
        code,
        file,
        line: first?.line ?? null,
        column,
        reason: message('delivery.rowsBad', { rows, why: message(`delivery.${code}` as MessageKey) }),
        remedies,
      }
    })
}
