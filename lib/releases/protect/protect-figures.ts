import { englandAndWales } from '@/lib/boards/areas'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { publishedMeasures } from '@/lib/measures/published-measures'
import { countsOf, type ReleaseFigures, type SlotFigures } from '../build/figures'
import { slots, type Slot } from '../build/slots'
import { hasSmall } from './choose-hidden'
import { measureGroups } from './measure-groups'
import { protectPeriod, type BoardCounts } from './protect-period'

/** The hidden figures of one period: by area, a mark for each slot. */
export type HiddenFigures = ReadonlyMap<number, Uint8Array>

type Counts = readonly (number | null)[]

/** Slots of a group of measures: `all`, and those of each category under its breakdown and name. */
type GroupSlots = {
  readonly all: readonly number[]
  readonly categories: readonly {
    readonly breakdown: string
    readonly id: string
    readonly slots: readonly number[]
  }[]
}

const groups: readonly GroupSlots[] = measureGroups(publishedMeasures).map(slotsOfGroup)

/**
 * Decides which figures of a restricted source are hidden in one period. What is hidden for its own count and what is
 * hidden to protect it get the same mark.
 *
 * @param period its place in the periods of the figures
 * @param threshold counts below it are small, zero included
 */
export function protectFigures(figures: ReleaseFigures, period: number, threshold: number): HiddenFigures {
  const hidden = new Map<number, Uint8Array>()
  const hide = (areaId: number, numbers: readonly number[]) => {
    if (numbers.length === 0) return
    const marks = hidden.get(areaId) ?? new Uint8Array(slots.length)
    hidden.set(areaId, marks)
    for (const slot of numbers) marks[slot] = 1
  }
  const areas = figures.areas.map((area) => ({ ...area, figures: figures.of(period, area) }))
  const boards = areas.filter(({ boardId }) => boardId !== null)
  const nation = areas.find(({ id }) => id === englandAndWales.id)?.figures
  for (const group of groups) {
    const ofNation = nation ? countsIn(nation, group.all) : null
    const nationIsSmall = ofNation !== null && hasSmall(ofNation, threshold)
    if (nationIsSmall) hide(englandAndWales.id, group.all)
    const counts = boards.map((board) => boardCounts(board.id, board.figures, group))
    for (const cell of protectPeriod(counts, threshold, ofNation !== null && !nationIsSmall))
      hide(cell.areaId, slotsOfCell(group, cell.breakdown, cell.category))
  }
  for (const area of areas) hide(area.id, smallDurations(area.figures, threshold))
  return hidden
}

function slotsOfGroup(group: readonly MeasureDefinition[]): GroupSlots {
  const own = slots.flatMap((slot, number) => (group.includes(slot.measure) ? [{ slot, number }] : []))
  const categories = new Map<string, { breakdown: string; id: string; slots: number[] }>()
  for (const { slot, number } of own) {
    if (slot.breakdown === 'all') continue
    const key = `${slot.breakdown} ${slot.category}`
    const category = categories.get(key) ?? { breakdown: slot.breakdown, id: slot.category, slots: [] }
    category.slots.push(number)
    categories.set(key, category)
  }
  const all = own.filter(({ slot }) => slot.breakdown === 'all').map(({ number }) => number)
  return { all, categories: [...categories.values()] }
}

function slotsOfCell(group: GroupSlots, breakdown: string, category: string): readonly number[] {
  if (breakdown === 'all') return group.all
  return group.categories.find((each) => each.breakdown === breakdown && each.id === category)!.slots
}

/** The counts behind some slots of an area, one after the other; null where the area has none of them. */
function countsIn(figures: SlotFigures, numbers: readonly number[]): Counts | null {
  if (!numbers.some((slot) => figures.has(slot))) return null
  return numbers.flatMap((slot) => countsOf(figures.get(slot), slots[slot]!.measure.kind === 'rate'))
}

function boardCounts(areaId: number, figures: SlotFigures, group: GroupSlots): BoardCounts {
  return {
    areaId,
    all: countsIn(figures, group.all),
    categories: group.categories.flatMap(({ breakdown, id, slots: numbers }) => {
      const counts = countsIn(figures, numbers)
      return counts ? [{ breakdown, id, counts }] : []
    }),
  }
}

/**
 * The table does not say how many cases a mean or median rests on. It is hidden where a count of its stage is small
 * in the same area and period.
 */
function smallDurations(figures: SlotFigures, threshold: number): readonly number[] {
  const smallStages = new Set(
    [...figures].flatMap(([slot, figure]) => {
      const { measure, breakdown } = slots[slot]!
      const isSmall =
        measure.kind === 'count' && breakdown === 'all' && hasSmall(countsOf(figure, false), threshold)
      return isSmall ? [measure.stage] : []
    }),
  )
  const isHidden = ({ measure }: Slot) => measure.kind === 'duration' && smallStages.has(measure.stage)
  return smallStages.size ? [...figures.keys()].filter((slot) => isHidden(slots[slot]!)) : []
}
