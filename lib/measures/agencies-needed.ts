import type { LinkedCount } from './linked-count'

/** Whose records a delivery brings, each shared under an agreement of its own. */
export const recordAgencies = ['police', 'cps', 'courts'] as const
export type RecordAgency = (typeof recordAgencies)[number]

/** The agency of a table of the contract, by the first word of its name (lib/releases/contract says the same). */
const byFirstWord: Readonly<Record<string, RecordAgency>> = { police: 'police', cps: 'cps', court: 'courts' }

/**
 * Whose records the linked figures of a measure rest on: of every column that it names, also where that only says
 * which board or crime type a case belongs to. A board sees the figures while it has an agreement with each of them.
 *
 * @returns in the order of `recordAgencies`, at least one
 * @throws Error for a column of a table that is nobody's
 */
export function agenciesNeeded(
  linked: Pick<LinkedCount, 'agencies' | 'contractColumns'>,
): readonly RecordAgency[] {
  const known = neededBy.get(linked)
  if (known) return known
  const found = find(linked)
  neededBy.set(linked, found)
  return found
}

/** Definitions do not change, and each release of each board is asked about each of them. */
const neededBy = new WeakMap<object, readonly RecordAgency[]>()

function find({
  agencies,
  contractColumns,
}: Pick<LinkedCount, 'agencies' | 'contractColumns'>): readonly RecordAgency[] {
  const needed = new Set<RecordAgency>(agencies)
  for (const column of contractColumns) {
    const agency = byFirstWord[column.split('_')[0]!]
    if (!agency) throw new Error(`No agency is known for ${column}`)
    needed.add(agency)
  }
  return recordAgencies.filter((agency) => needed.has(agency))
}
