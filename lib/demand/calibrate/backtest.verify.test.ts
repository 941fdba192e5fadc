import { expect, it } from 'vitest'
import { boards } from '@/lib/boards/boards'
import { crownCourses } from '@/lib/demonstration/linked/testing/crown-courses'
import { backtestOfCourse } from '../testing/backtest-of-course'

/** Every fifth board, whichever it is: the smallest, and some in which something was changed on purpose, are among them. */
const names = boards.filter((_, index) => index % 5 === 0).map(({ name }) => name.en)

// All boards, and other seeds: npm run bench -- what-if.
it('run again from a year back, at true size, ends within 5 % at the median and 10 % at worst', () => {
  const courses = crownCourses(1, 1, names)
  expect(courses.size).toBe(names.length)
  const results = [...courses].map(([board, course]) => ({ board, ...backtestOfCourse(course) }))
  for (const { board, open, modelError, unchangedError } of results)
    console.log(`| ${board} | ${open} | ${percent(modelError)} | ${percent(unchangedError)} |`)
  const sorted = (of: (one: (typeof results)[number]) => number) =>
    results.map((one) => Math.abs(of(one))).sort((a, b) => a - b)
  const model = sorted(({ modelError }) => modelError)
  expect(model[Math.floor(model.length / 2)]).toBeLessThanOrEqual(0.05)
  expect(model.at(-1)).toBeLessThanOrEqual(0.1)
  // Worth its trouble: nearer than completions that stay what they were.
  const unchanged = sorted(({ unchangedError }) => unchangedError)
  expect(model[Math.floor(model.length / 2)]!).toBeLessThan(unchanged[Math.floor(unchanged.length / 2)]!)
  expect(model.at(-1)!).toBeLessThan(unchanged.at(-1)!)
})

const percent = (share: number) => `${(100 * share).toFixed(1)} %`
