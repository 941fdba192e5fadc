import { expect, test } from 'vitest'
import { attackFigures } from './testing/attack-figures'
import { Levels } from './steps/levels'
import { madeFigures, makeDecisions, makeTrials } from './testing/made-figures'

const sizes = { 1: 60, 2: 25, 3: 200, 4: 400, 5: 300, 6: 90 }

test('people of two boards deduce no small count of trials from all of its measures together', async () => {
  const result = await attackFigures(madeFigures(makeTrials(), sizes, 6), [1, 2], 5)
  expect(result.narrow).toEqual([])
  expect(result.targets).toBeGreaterThan(100)
})

test('the attack finds what a broken pattern gives away', async () => {
  // One hidden category is published after all: what it was hidden for can be had by subtraction.
  const publishMost = (levels: Levels) => {
    const changed = new Levels()
    for (const [key, level] of levels) {
      const [area, measure, breakdown, category] = key.split('|') as [string, string, string, string]
      const isPartner = breakdown === 'crime-type' && category !== 'adult-rape'
      changed.set(Number(area), measure, breakdown, category, isPartner ? 0 : level)
    }
    return changed
  }
  const { narrow } = await attackFigures(madeFigures(makeTrials(), sizes, 6), [1, 2], 5, publishMost, 10)
  expect(narrow.length).toBeGreaterThan(0)
})

test('nor of decisions of the CPS with what is open; a stock finer than what goes out would give it away', async () => {
  const figures = madeFigures(makeDecisions(), sizes, 6)
  const { narrow, targets } = await attackFigures(figures, [1, 2], 5)
  expect(narrow).toEqual([])
  expect(targets).toBeGreaterThan(100)
  const openByMonth = (levels: Levels) => {
    const changed = new Levels()
    for (const [key, level] of levels) {
      const [area, measure, breakdown, category] = key.split('|') as [string, string, string, string]
      const isOpen = measure === 'cps-open' && level < 3
      changed.set(Number(area), measure, breakdown, category, isOpen ? 0 : level)
    }
    return changed
  }
  const broken = await attackFigures(figures, [1, 2], 5, openByMonth, 10)
  expect(broken.narrow.length).toBeGreaterThan(0)
})
