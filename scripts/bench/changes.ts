import type { Bench } from '../bench-support/bench'
import { checkChanges, type ChangeTest } from '../bench-support/changes-check'

const seeds = 50

/**
 * Whether evaluations of changes hold what they say, over the generator's own changes and places without one. Shares stand
 * in the place of times: what is not covered or falsely clear, per ten thousand, beside what is allowed.
 */
const bench: Bench = ({ scale, progress }) => {
  const tests: ChangeTest[] = []
  const all = Math.max(1, Math.round(seeds * scale))
  for (let seed = 1; seed <= all; seed += 1) {
    tests.push(...checkChanges(seed))
    if (seed % 5 === 0) progress(`${seed} of ${all} countries`)
  }
  const answered = tests.flatMap(({ answer, ...rest }) => (answer ? [{ ...rest, ...answer }] : []))
  const injected = answered.filter(({ factor }) => factor !== 1)
  const placebos = answered.filter(({ factor }) => factor === 1)
  const share = (part: number, of: number) => (10_000 * part) / Math.max(1, of)
  const missed = injected.filter(({ factor, lower, upper }) => factor < lower || factor > upper)
  const carefully = injected.filter(
    ({ factor, carefulLower, carefulUpper }) => factor < carefulLower || factor > carefulUpper,
  )
  const found = injected.filter(({ clear }) => clear)
  const wrong = found.filter(({ factor, lower, upper }) => (factor < 1 ? lower > 1 : upper < 1))
  const clear = placebos.filter(({ clear: isClear }) => isClear)
  for (const what of [...new Set(injected.map((one) => one.what))]) {
    const own = injected.filter((one) => one.what === what)
    progress(
      `${what}: ${own.length} injected, ${own.filter((one) => missed.includes(one)).length} missed by the interval, ${own.filter((one) => one.clear).length} clear`,
    )
  }
  progress(
    `${injected.length} injected, ${found.length} clear (${wrong.length} the wrong way); ${placebos.length} placebos; ${tests.length - answered.length} refused`,
  )
  const line = (subject: string, part: number, of: number, allowed: number) => ({
    subject: `${subject}: ${part} of ${of}, per 10,000`,
    milliseconds: share(part, of),
    yardstick: 'allowed, per 10,000',
    yardstickMilliseconds: 10_000 * allowed,
    atMost: 1,
  })
  return Promise.resolve([
    line('true effects outside the interval', missed.length, injected.length, 0.1),
    line('true effects outside the careful interval', carefully.length, injected.length, 0.1),
    line('placebos called clear', clear.length, placebos.length, 0.05),
  ])
}
export default bench
