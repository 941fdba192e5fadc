import { areas, englandAndWales } from '@/lib/boards/areas'
import type { Mapping } from '../mapping/mapping'
import type { OffenceMeaning } from '../read/offence-meanings'
import { Block } from './block'
import type { PeriodBlocks } from './cell-sums'
import type { CellFigure, PeriodFigures } from './figures'
import { forcesByBoard } from './forces-by-board'
import { slots, type Slot } from './slots'

const shown = areas.filter(({ kind }) => kind === 'board' || kind === 'region' || kind === 'nation')
const forceAreas = areas.filter(({ kind }) => kind === 'force')
const boardAreas = areas.filter(({ kind }) => kind === 'board')

/**
 * Makes the figures of boards, regions and England and Wales from the sums of a table. Where something that makes up
 * a figure is missing, there is no figure: a part is no total.
 *
 * A board is as given, else the sum of its forces, all of them (London: both). England and Wales is as given or, where
 * the mapping says so, the sum of all boards or forces; national bodies count in it with what they report at all.
 */
export function finishFigures(
  periods: readonly PeriodBlocks[],
  mapping: Pick<Mapping, 'allOffences' | 'englandAndWales'>,
  meanings: ReadonlyMap<string, OffenceMeaning>,
): readonly PeriodFigures[] {
  const names = slots.map(countNames(meanings, mapping.allOffences))
  const nationalBodies = reportingBodies(periods)
  return periods.map(({ period, areas: blocks }) => {
    const members = forcesByBoard(period.start)
    const finished = shown.flatMap(({ id, boardId }) => {
      const isSum = id === englandAndWales.id && mapping.englandAndWales === 'sum'
      const given = isSum ? undefined : blocks.get(id)
      const summed = isSum
        ? sumOfAll(blocks, nationalBodies)
        : boardId !== null && sumOf(members.get(boardId)!, blocks)
      const figures = summed ? finish(summed, names) : new Map<number, CellFigure>()
      if (given)
        for (const [slot, figure] of finish({ block: given, parts: one }, names)) figures.set(slot, figure)
      return figures.size ? [{ areaId: id, boardId, figures }] : []
    })
    return { period, areas: finished }
  })
}

const one = () => 1

/** A block to finish: its sums, and how many areas must be in each slot. */
type Whole = { readonly block: Block; readonly parts: (slot: number) => number }

function finish({ block, parts }: Whole, names: readonly number[]): Map<number, CellFigure> {
  const figures = new Map<number, CellFigure>()
  for (let index = 0; index < slots.length; index++) {
    if (!block.seen[index]) continue
    const figure = figureIn(block, slots[index]!, index, parts(index) * names[index]!)
    if (figure) figures.set(index, figure)
  }
  return figures
}

/** The figure of a slot that is made up of so many areas and names. */
function figureIn(block: Block, slot: Slot, index: number, number: number): CellFigure | null {
  if (!slot.summable) return number === 1 ? { value: block.digits.get(index) ?? null } : null
  const first = sideOf(block, slot, index, 0, number)
  if (slot.measure.kind !== 'rate') return { value: first === null ? null : String(first) }
  return { numerator: first, denominator: sideOf(block, slot, index, 1, number) }
}

function sideOf(block: Block, { metrics }: Slot, index: number, side: 0 | 1, number: number): number | null {
  const at = index * 2 + side
  return block.found[at] === metrics[side] * number ? block.sums[at]! : null
}

function sumOf(members: readonly number[], blocks: ReadonlyMap<number, Block>): Whole | null {
  const present = members.flatMap((id) => blocks.get(id) ?? [])
  if (present.length === 0) return null
  return { block: sum(present), parts: () => members.length }
}

function sumOfAll(blocks: ReadonlyMap<number, Block>, bodies: ReadonlyMap<number, number>): Whole | null {
  const byForce = forceAreas.some(({ id }) => blocks.has(id))
  const all = byForce ? forceAreas : boardAreas
  const territorial = all.filter(({ boardId }) => boardId !== null).length
  const present = all.flatMap(({ id }) => blocks.get(id) ?? [])
  if (present.length === 0) return null
  return {
    block: sum(present),
    parts: (slot) => territorial + (byForce ? (bodies.get(slot) ?? 0) : 0),
  }
}

function sum(blocks: readonly Block[]): Block {
  const total = new Block()
  for (const block of blocks) total.addBlock(block)
  return total
}

/** By slot, how many national bodies report it in any period: a body that never does is not waited for. */
function reportingBodies(periods: readonly PeriodBlocks[]): ReadonlyMap<number, number> {
  const bodies = forceAreas.filter(({ boardId }) => boardId === null)
  const reports = (areaId: number, slot: number) =>
    periods.some(({ areas: blocks }) => {
      const block = blocks.get(areaId)
      return block !== undefined && block.found[slot * 2]! + block.found[slot * 2 + 1]! > 0
    })
  return new Map(slots.map((_, slot) => [slot, bodies.filter(({ id }) => reports(id, slot)).length]))
}

/** How many names of the table make up all offences and each group. */
function countNames(
  meanings: ReadonlyMap<string, OffenceMeaning>,
  allOffences: Mapping['allOffences'],
): (slot: Slot) => number {
  const all = [...meanings.values()]
  const groups = all.filter((meaning) => meaning !== 'all' && meaning !== 'left-out')
  return ({ category }) => {
    if (category !== 'all') return groups.filter((meaning) => meaning === category).length
    return allOffences === 'sum' ? groups.length : 1
  }
}
