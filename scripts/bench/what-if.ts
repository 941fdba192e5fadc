import { noChange, noLevers } from '@/lib/demand/model/levers'
import { scenarioAnswer, unchangedRuns } from '@/lib/demand/page/scenario-answer'
import { backtestOfCourse } from '@/lib/demand/testing/backtest-of-course'
import { madeBaseline } from '@/lib/demand/testing/made-baseline'
import { crownCourses } from '@/lib/demonstration/linked/testing/crown-courses'
import type { Bench } from '../bench-support/bench'
import { medianTimes } from '../bench-support/median-time'

const GROUPS = 4

/**
 * A moved slider: 500 runs of 36 months beside those of no change, which are there already, against the tenth of a second in
 * which people take an answer for one that comes at once. Before that the model is run again from a
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
  const [slider, first] = await medianTimes([
    () => {
      moved = (moved % 20) + 1
      const scenario = { ...noChange, levers: { ...noLevers, charges: moved, days: moved } }
      scenarioAnswer(baseline, { scenario, target: 300 })
    },
    () => void scenarioAnswer({ ...baseline }, { scenario: noChange, target: null }),
  ])
  // What people take for at once is a time by the clock, whatever else the machine could do in it.
  const yardstick = { yardstick: 'a tenth of a second', yardstickMilliseconds: 100, atMost: 1 }
  return [
    { subject: 'a moved slider, 500 runs of 36 months', milliseconds: slider!, ...yardstick },
    { subject: 'the first answer of a page', milliseconds: first!, ...yardstick, atMost: 2 },
  ]
}
export default bench
