import { describe, expect, it } from 'vitest'
import { boards } from '@/lib/boards/boards'
import { boardChoice } from '@/lib/questions/board-header'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { noChange, noLevers, type Levers } from '../model/levers'
import type { BoardDemand, ByYear } from './across.types'
import { acrossInWords, type ToTell } from './in-words'

const flat = (middle: number): ByYear => {
  const band = { lower: middle - 10, middle, upper: middle + 10 }
  return [band, band, band]
}
const hours = { received: 100, sat: 100 }

/** A board in which it begins in a month, without and with the scenario; null: in none. */
function madeBoard(slug: string, unchanged: number | null, changed: number | null, share = 90): BoardDemand {
  const course = (first: number | null) => ({
    ...{ hours, open: flat(200) },
    exceeds: { first, share, until: null, months: Array.from({ length: 36 }, () => first !== null) },
  })
  return {
    board: boardChoice(boards.find((board) => board.slug === slug)!),
    ...{ open: 200, scenario: noChange, difference: flat(50) },
    ...{ unchanged: course(unchanged), changed: course(changed) },
  }
}

function told(
  own: readonly BoardDemand[],
  levers: Partial<Levers> = {},
  difference = 500,
  more: Partial<ToTell> = {},
) {
  const over = (of: 'unchanged' | 'changed') => own.filter((one) => one[of].exceeds.first !== null).length
  const course = (of: 'unchanged' | 'changed') => ({ hours, open: flat(2000), exceeding: over(of) })
  const sum = {
    ...{ boards: own.length, open: 2000, days: levers.days ?? 0, difference: flat(difference) },
    ...{ unchanged: course('unchanged'), changed: course('changed') },
  }
  const { verdict, sentences, sure } = acrossInWords({
    asked: { region: null, scenario: { ...noChange, levers: { ...noLevers, ...levers } } },
    moved: Object.keys(levers).length > 0,
    ...{ from: '2026-11', months: 36, runs: 200, behind: 0, leftOut: [] },
    regions: [{ region: 'South East', sum, boards: own }],
    total: own.length === 0 ? null : sum,
    ...more,
  })
  return {
    verdict: say('en', verdict),
    said: sentences.map((one) => say('en', one)),
    sure: sure.map((one) => say('en', one)),
  }
}

describe('the answer in words', () => {
  const few = [
    madeBoard('kent', 1, 1),
    madeBoard('essex', null, 5),
    madeBoard('surrey', null, 5),
    madeBoard('dorset', null, 9),
    madeBoard('norfolk', null, null),
  ]

  it('counts boards, and names the earliest months with their boards in the order of the alphabet', () => {
    const { verdict, said } = told([...few].reverse(), { charges: 20 })
    expect(verdict).toBe(
      'With your inputs, more work is likely to come in to the Crown Court than can be heard in 4 of 5 boards; with no change, in 1.',
    )
    expect(said.slice(0, 3)).toEqual([
      'It is so from the first month, November 2026, in 1 board: Kent.',
      'Next, from March 2027: Essex, Surrey.',
      'Your inputs make the difference in 3 boards where it would not be so with no change: Dorset, Essex, Surrey.',
    ])
    expect(said.at(-1)).toContain('the baseline is not a forecast')
  })

  it('says that it begins first where it is not so yet, and which boards are spared', () => {
    expect(told(few.slice(1), { charges: 20 }).said[0]).toMatch(/^It begins first in March 2027, in 2 boards/)
    expect(told([madeBoard('kent', 1, null)], { days: 10 }, -500).said.slice(0, 2)).toEqual([
      'With no change it would be so in 1 more board: Kent.',
      'England and Wales: about 500 fewer open Crown Court cases in October 2029 than with no change (between 490 and 510).',
    ])
  })

  it('calls a difference unclear that may be either way, and says how days are shared', () => {
    const { said } = told(few, { days: -30 }, 3)
    expect(said.join(' ')).toContain('no clear difference')
    expect(said.join(' ')).toContain('30 sitting days fewer a month: shared among 5 boards')
  })

  it('speaks of no inputs where there are none, and names eight boards at most', () => {
    const many = boards.slice(0, 12).map(({ slug }) => madeBoard(slug, 1, 1, 60))
    const { verdict, said, sure } = told(many)
    expect(verdict).toMatch(/^If nothing changes, .* in 12 of 12 boards\.$/)
    expect(said[0]).toMatch(/ and 4 more\.$/)
    expect([verdict, ...said].join(' ')).not.toContain('your inputs')
    expect(sure[0]).toContain('In 0 of the 12 counted')
  })

  it('says that there is nothing to tell, and of how many boards', () => {
    const board = boardChoice(boards[0]!)
    const { verdict, said, sure } = told([], {}, 0, {
      leftOut: [{ board, why: message('demandAcross.tooFew') }],
    })
    expect(verdict).toBe('There are too few figures of these boards for a model.')
    expect([said, sure]).toEqual([[], ['One board is not in these figures; the reason stands below.']])
  })
})
