import { routes } from '@/lib/demand/model/baseline.types'
import { noChange, noLevers } from '@/lib/demand/model/levers'
import { remands } from '@/lib/demand/model/plan'
import { usualMonths, usualRuns } from '@/lib/demand/model/run-many'
import { scenarioAnswer, unchangedRuns } from '@/lib/demand/page/scenario-answer'
import { backtestOfCourse } from '@/lib/demand/testing/backtest-of-course'
import { madeBaseline } from '@/lib/demand/testing/made-baseline'
import { crownCourses } from '@/lib/demonstration/linked/testing/crown-courses'
import type { Bench } from '../bench-support/bench'
import { medianTimes } from '../bench-support/median-time'

const GROUPS = 4

/**
 * A moved slider: 500 runs of 36 months beside those of no change, which are there already. The yardstick is the least that
 * such runs take: a draw, a product and a whole number for every cell and month. Before that the model is run again from a
 * year back on every board of the demonstration at `--scale` (1 is true size, 80 seconds of processor time), and fails
 * beyond 5 % at the median and 10 % at worst at true size.
 */
const bench: Bench = async ({ scale, progress }) => {
  progress('Inventing the Crown Court cases of all boards')
  const results = [...crownCourses(scale, 1)].map(([board, course]) => ({
    board,
    ...backtestOfCourse(course),
  }))
  const of = (name: 'modelError' | 'unchangedError') => {
    const errors = results.map((one) => Math.abs(one[name])).sort((a, b) => a - b)
    return { median: errors[Math.floor(errors.length / 2)]!, worst: errors.at(-1)! }
  }
  const [model, unchanged] = [of('modelError'), of('unchangedError')]
  const told = ({ median, worst }: typeof model) =>
    `${(100 * median).toFixed(1)} % at the median, ${(100 * worst).toFixed(1)} % at worst`
  progress(`A year run again over ${results.length} boards: ${told(model)}`)
  progress(`Had completions stayed what they were: ${told(unchanged)}`)
  if (scale >= 1 && (model.median > 0.05 || model.worst > 0.1))
    throw new Error('The model is too far from what was')

  const baseline = madeBaseline({}, GROUPS)
  unchangedRuns(baseline)
  let moved = 0
  const [plain, slider, first] = await medianTimes([
    plainRuns,
    () => {
      moved = (moved % 20) + 1
      const scenario = { ...noChange, levers: { ...noLevers, charges: moved, days: moved } }
      scenarioAnswer(baseline, { scenario, target: 300 })
    },
    () => void scenarioAnswer({ ...baseline }, { scenario: noChange, target: null }),
  ])
  progress(`A moved slider took ${slider!.toFixed(0)} ms at the median`)
  const yardstick = { yardstick: 'draws and products alone', yardstickMilliseconds: plain! }
  return [
    { subject: 'a moved slider, 500 runs of 36 months', milliseconds: slider!, ...yardstick, atMost: 10 },
    { subject: 'the first answer of a page', milliseconds: first!, ...yardstick, atMost: 20 },
  ]
}
export default bench

function plainRuns(): void {
  const cells = GROUPS * routes.length * remands
  const stock = new Float64Array(cells).fill(20)
  let state = 1
  for (let run = 0; run < usualRuns * usualMonths; run += 1)
    for (let cell = 0; cell < cells; cell += 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
      const left = Math.floor(stock[cell]! * 0.4 + (state >>> 0) / 4_294_967_296)
      stock[cell] = stock[cell]! - left + 8
    }
}
