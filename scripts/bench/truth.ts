import { profiles } from '@/lib/demonstration/linked/profile'
import type { Bench, BenchResult } from '../bench-support/bench'
import { checkPilots, pilots, scaleOfOthers } from '../bench-support/truth/check-pilots'
import { checkTruth, limits, type TruthChecks } from '../bench-support/truth/check-truth'
import { checkGrowth } from '../bench-support/truth/check-growth'
import { growing } from '../bench-support/truth/growing'
import { trulyLinkedRelease } from '../bench-support/truth/truly-linked-release'

/** At scale 1: a twentieth of England and Wales, as at a first start. */
const fullScale = 0.05

/**
 * Whether what is told is true: the figures of invented records whose links are all true, against what truly happened
 * behind them; of the usual records and of hard ones. Whether what was changed on purpose is seen is looked up in boards of
 * true size, whatever the scale. And where receipts grow by almost a third a year and nothing else
 * changes, how far completed cases alone are off, beside the figure that counts open ones.
 */
const bench: Bench = async ({ scale, progress }) => {
  const results: BenchResult[] = []
  for (const name of Object.keys(profiles)) {
    const made = await trulyLinkedRelease({ scale: scaleOf(scale), name }, progress)
    progress(`Checking the profile ${name}`)
    const found = await checkTruth(made, progress)
    const whole = await trulyLinkedRelease({ scale: scaleOfOthers, name, whole: pilots }, progress)
    results.push(...resultsOf(name, found, await checkPilots(whole, progress)))
  }
  const grown = await trulyLinkedRelease(
    { scale: scaleOf(scale), name: 'all-growing', profile: growing },
    progress,
  )
  const { held, completedBelow, completedOff, openOff } = await checkGrowth(grown, progress)
  return [
    ...results,
    result('pace of a period: medians outside their interval, %', 100 * (1 - held), 100 * (1 - limits.held)),
    // Turned round: the share that is to be large is set against the least it may be.
    result('boards whose completed cases alone say more than is true, %', 100 * (1 - completedBelow), 10),
    result('days that open cases counted are off, against completed alone', openOff, completedOff),
  ]
}
export default bench

const scaleOf = (scale: number) => Number((fullScale * scale).toPrecision(4))

const resultsOf = (name: string, found: TruthChecks, seen: number): readonly BenchResult[] => [
  result(`${name}: medians outside their interval, %`, 100 * (1 - found.medians), 100 * (1 - limits.held)),
  result(`${name}: shares beyond two standard errors, %`, 100 * (1 - found.shares), 100 * (1 - limits.held)),
  result(`${name}: told changes of pilot boards that are not special cause, %`, 100 * (1 - seen), 0.001),
  result(
    `${name}: points of special cause elsewhere against noise, points of %`,
    found.beyondNoise,
    limits.noise,
  ),
]

function result(subject: string, value: number, most: number): BenchResult {
  return { subject, milliseconds: value, yardstick: 'limit', yardstickMilliseconds: most, atMost: 1 }
}
