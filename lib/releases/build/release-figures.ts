import { areas, englandAndWales } from '@/lib/boards/areas'
import type { Mapping } from '../mapping/mapping'
import type { OffenceMeaning } from '../read/offence-meanings'
import { Block } from './block'
import type { PeriodBlocks } from './cell-sums'
import { figuresIn } from './figures-in'
import type { CellFigure, ReleaseFigures } from './figures'
import { forcesByBoard } from './forces-by-board'
import { slots, type Slot } from './slots'

const shown = areas
  .filter(({ kind }) => kind === 'board' || kind === 'region' || kind === 'nation')
  .map(({ id, boardId }) => ({ id, boardId }))
  .sort((a, b) => a.id - b.id)
const forceAreas = areas.filter(({ kind }) => kind === 'force')
const boardAreas = areas.filter(({ kind }) => kind === 'board')

/**
 * The figures of boards, regions and England and Wales from the sums of a table. Where something that makes up a
 * figure is missing, there is no figure: a part is no total.
 *
 * A board is as given, else the sum of its forces, all of them (London: both). England and Wales is as given or, where
 * the mapping says so, the sum of all boards or forces; national bodies count in it with what they report at all.
 */
export function releaseFigures(
  blocks: readonly PeriodBlocks[],
  mapping: Pick<Mapping, 'allOffences' | 'englandAndWales'>,
  meanings: ReadonlyMap<string, OffenceMeaning>,
): ReleaseFigures {
  const names = slots.map(countNames(meanings, mapping.allOffences))
  const bodies = reportingBodies(blocks)
  const members = blocks.map(({ period }) => forcesByBoard(period.start))
  const nationIsSum = mapping.englandAndWales === 'sum'
  return {
    periods: blocks.map(({ period }) => period),
    areas: shown,
    of: (period, { id, boardId }) => {
      const own = blocks[period]!.areas
      const figures = new Map<number, CellFigure>()
      const add = (block: Block, parts: (slot: number) => number) => {
        for (const [slot, figure] of figuresIn(block, parts, names)) figures.set(slot, figure)
      }
      if (id === englandAndWales.id && nationIsSum) {
        const whole = sumOfAll(own, bodies)
        if (whole) add(whole.block, whole.parts)
        return figures
      }
      const forces = boardId === null ? [] : members[period]!.get(boardId)!
      const summed = sumOf(forces, own)
      if (summed) add(summed, () => forces.length)
      const given = own.get(id)
      if (given) add(given, () => 1)
      return figures
    },
  }
}

function sumOf(areaIds: readonly number[], blocks: ReadonlyMap<number, Block>): Block | null {
  const present = areaIds.flatMap((id) => blocks.get(id) ?? [])
  if (present.length < 2) return present[0] ?? null
  const total = new Block()
  for (const block of present) total.addBlock(block)
  return total
}

function sumOfAll(
  blocks: ReadonlyMap<number, Block>,
  bodies: readonly number[],
): { readonly block: Block; readonly parts: (slot: number) => number } | null {
  const byForce = forceAreas.some(({ id }) => blocks.has(id))
  const all = byForce ? forceAreas : boardAreas
  const territorial = all.filter(({ boardId }) => boardId !== null).length
  const ids = all.map(({ id }) => id)
  const block = sumOf(ids, blocks)
  return block && { block, parts: (slot) => territorial + (byForce ? bodies[slot]! : 0) }
}

/** By slot, how many national bodies report it in any period: a body that never does is not waited for. */
function reportingBodies(periods: readonly PeriodBlocks[]): readonly number[] {
  const bodies = forceAreas.filter(({ boardId }) => boardId === null)
  const reports = (areaId: number, slot: number) =>
    periods.some(({ areas: blocks }) => {
      const block = blocks.get(areaId)
      return block !== undefined && block.found[slot * 2]! + block.found[slot * 2 + 1]! > 0
    })
  return slots.map((_, slot) => bodies.filter(({ id }) => reports(id, slot)).length)
}

/** How many names of the table make up all offences and each group. */
function countNames(
  meanings: ReadonlyMap<string, OffenceMeaning>,
  allOffences: Mapping['allOffences'],
): (slot: Slot) => number {
  const groups = [...meanings.values()].filter((meaning) => meaning !== 'all' && meaning !== 'left-out')
  return ({ category }) => {
    if (category !== 'all') return groups.filter((meaning) => meaning === category).length
    return allOffences === 'sum' ? groups.length : 1
  }
}
