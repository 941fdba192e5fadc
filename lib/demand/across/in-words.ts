import type { Region } from '@/lib/boards/board'
import { bothNames } from '@/lib/text/both-names'
import { message, type Message } from '@/lib/text/message'
import { periodMessage } from '@/lib/text/say-period'
import { periodOf } from '@/lib/time/period-of'
import { monthAfter } from '../month-after'
import type { BoardDemand, DemandAcross } from './across.types'

/** What the answer is told from. */
export type ToTell = Omit<
  DemandAcross,
  'verdict' | 'sentences' | 'sure' | 'edition' | 'series' | 'restricted' | 'course'
>

/** Most names that a sentence bears. */
const mostNames = 8
/** Of a hundred runs: so many are called sure. */
const sureFrom = 80

/** The answer in words: in how many boards, from when, and what the scenario changes. Names are never in an order of size. */
export function acrossInWords(told: ToTell): Pick<DemandAcross, 'verdict' | 'sentences' | 'sure'> {
  const { total, moved, from } = told
  if (total === null || from === null)
    return { verdict: message('demandAcross.verdictNothing'), sentences: [], sure: sureLeft(told) }
  const where = whereOf(told.asked.region)
  const counted = {
    where,
    of: total.boards,
    before: total.unchanged.exceeding,
    count: total.changed.exceeding,
  }
  const boards = told.regions.flatMap((region) => region.boards)
  return {
    verdict: message(moved ? 'demandAcross.verdictMoved' : 'demandAcross.verdict', counted),
    sentences: [
      ...beginnings(boards, from),
      ...(moved
        ? [
            ...otherwise(boards),
            differenceOf(told, where),
            ...daysOf(told),
            message('forecasts.onlyDifference'),
          ]
        : [message('demandAcross.baseline')]),
    ],
    sure: [
      ...sureShare(boards),
      message('demandAcross.sureAlone', { runs: told.runs }),
      message('demandAcross.sureSums'),
      ...sureBehind(told),
      ...sureLeft(told),
      message('demandAcross.sureNoRank'),
    ],
  }
}

/** England and Wales, or a region. */
export function whereOf(region: Region | null): Message {
  return region === null ? message('demandAcross.wholeCountry') : message(`layout.region.${region}`)
}

/** The name of a month that is simulated, counted from 1. */
export function monthMessage(from: string, number: number): Message {
  return periodMessage(periodOf('month', monthAfter(from, number - 1)))
}

/** In which months it begins first, and where: the two earliest. */
function beginnings(boards: readonly BoardDemand[], from: string): readonly Message[] {
  const firsts = boards.flatMap(({ changed }) => changed.exceeds.first ?? [])
  const months = [...new Set(firsts)].sort((a, b) => a - b).slice(0, 2)
  return months.map((month, at) => {
    const own = boards.filter(({ changed }) => changed.exceeds.first === month)
    const key = at > 0 ? 'demandAcross.next' : month === 1 ? 'demandAcross.already' : 'demandAcross.first'
    return message(key, { month: monthMessage(from, month), count: own.length, names: namesOf(own) })
  })
}

/** Boards for which the scenario makes the difference, either way. */
function otherwise(boards: readonly BoardDemand[]): readonly Message[] {
  const added = boards.filter(({ unchanged, changed }) => !isOver(unchanged) && isOver(changed))
  const spared = boards.filter(({ unchanged, changed }) => isOver(unchanged) && !isOver(changed))
  const told = (key: 'demandAcross.added' | 'demandAcross.spared', some: readonly BoardDemand[]) =>
    some.length === 0 ? [] : [message(key, { count: some.length, names: namesOf(some) })]
  return [...told('demandAcross.added', added), ...told('demandAcross.spared', spared)]
}

const isOver = ({ exceeds }: BoardDemand['changed']) => exceeds.first !== null

function differenceOf({ total, from, months }: ToTell, where: Message): Message {
  const { lower, middle, upper } = total!.difference[2]
  const values = { where, month: monthMessage(from!, months) }
  const count = (value: number) => Math.round(Math.abs(value))
  if (lower > 0)
    return message('demandAcross.more', {
      ...values,
      count: count(middle),
      lower: count(lower),
      upper: count(upper),
    })
  if (upper < 0)
    return message('demandAcross.fewer', {
      ...values,
      count: count(middle),
      lower: count(upper),
      upper: count(lower),
    })
  return message('demandAcross.unclear', {
    ...values,
    lower: count(Math.min(0, lower)),
    upper: count(Math.max(0, upper)),
  })
}

function daysOf({ asked, total }: ToTell): readonly Message[] {
  const { days } = asked.scenario.levers
  if (days === 0) return []
  return [
    message('demandAcross.shared', {
      ...{ side: days > 0 ? 'more' : 'fewer', days: Math.abs(days), boards: total!.boards },
      where: whereOf(asked.region),
    }),
  ]
}

function sureShare(boards: readonly BoardDemand[]): readonly Message[] {
  const over = boards.filter(({ changed }) => isOver(changed))
  const sure = over.filter(({ changed }) => changed.exceeds.share >= sureFrom)
  return [message('demandAcross.sureShare', { of: over.length, count: sure.length })]
}

/** That of some boards the latest months are not known. */
function sureBehind({ behind, from }: ToTell): readonly Message[] {
  return behind === 0
    ? []
    : [message('demandAcross.sureBehind', { count: behind, month: monthMessage(from!, 0) })]
}

function sureLeft({ leftOut }: Pick<ToTell, 'leftOut'>): readonly Message[] {
  return leftOut.length === 0 ? [] : [message('demandAcross.sureLeft', { count: leftOut.length })]
}

/** Names in the order of each language's alphabet; beyond so many it is said how many more there are. */
function namesOf(boards: readonly BoardDemand[]): Message {
  const list = (locale: 'en' | 'cy') =>
    boards
      .map(({ board }) => board.name[locale])
      .sort((a, b) => a.localeCompare(b, locale))
      .slice(0, mostNames)
      .join(', ')
  const names = bothNames({ en: list('en'), cy: list('cy') })
  return boards.length > mostNames
    ? message('demandAcross.namesMore', { names, count: boards.length - mostNames })
    : names
}
