import { createRandom } from '../random'
import { estimateContrast, type Estimate } from '../regression/estimate-contrast'
import { fitAr1 } from '../regression/fit-ar1'
import { fitAr1Noise } from '../regression/fit-ar1-noise'
import { fitLeastSquares } from '../regression/fit-least-squares'
import { neweyWestCovariance, neweyWestLag } from '../regression/newey-west'
import { changeTerms } from './change-terms'
import { interruptedRate } from './interrupted-rate'
import { shareOf } from '../monte-carlo-share'
import { simulateAr1 } from '../simulate-ar1'

export interface CoverageSetting {
  /** Observations, the change half way. */
  readonly n: number
  /** True autocorrelation of the errors, whose standard deviation is 1. */
  readonly phi: number
  readonly runs: number
  readonly seed: number
  readonly harmonics?: number
  /** Share of the error variance that is independent noise. Default 0: the errors are AR(1). */
  readonly noise?: number
}

type Share = ReturnType<typeof shareOf>

export interface Coverage {
  /** How often the 95 % interval of the product (Kenward–Roger) holds the true step, and the true average. */
  readonly step: Share
  readonly average: Share
  /** How often REML with a residual t, without small-sample allowance, holds the true step. */
  readonly residualT: Share
  /** How often least squares holds the true step, with classical and with Newey–West errors. */
  readonly leastSquares: Share
  readonly neweyWest: Share
  /** How often a start at which nothing happens is called clear. */
  readonly placeboClear: Share
  /** How often the interval that allows for noise holds the true average; tried only where there is noise. */
  readonly careful: Share | null
}

/**
 * Simulated coverage of the interrupted time series: level, trend, step and change of trend, AR(1) errors.
 * Reproducible from its seed.
 */
export function simulateCoverage({
  n,
  phi,
  runs,
  seed,
  harmonics = 0,
  noise: white = 0,
}: CoverageSetting): Coverage {
  const random = createRandom(seed)
  const times = Array.from({ length: n }, (_, i) => i + 1)
  const start = n / 2 + 1
  const model = { start, slope: true, harmonics }
  const truth = { step: -1.5, slope: 0.05 }
  const change = changeTerms(times, model)
  const trueAverage = truth.step + (truth.slope * (n / 2 - 1)) / 2

  const step: boolean[] = []
  const average: boolean[] = []
  const residualT: boolean[] = []
  const leastSquares: boolean[] = []
  const neweyWest: boolean[] = []
  const placeboClear: boolean[] = []
  const careful: boolean[] = []
  for (let run = 0; run < runs; run += 1) {
    const lasting = simulateAr1(random, n, phi)
    const noise =
      white > 0 ? lasting.map((e) => Math.sqrt(1 - white) * e + Math.sqrt(white) * random.normal()) : lasting
    const season = times.map((t) => 2 * Math.cos((2 * Math.PI * t) / 12))
    const quiet = noise.map((e, i) => 20 + 0.1 * times[i]! + (harmonics > 0 ? season[i]! : 0) + e)
    const changed = quiet.map((value, i) =>
      times[i]! < start ? value : value + truth.step + truth.slope * (times[i]! - start),
    )
    const fit = fitAr1(changed, change.terms)
    const holds = ({ lower, upper }: Estimate, value: number) => lower <= value && value <= upper
    step.push(holds(estimateContrast(fit, change.step), truth.step))
    average.push(holds(estimateContrast(fit, change.average), trueAverage))
    const plain = {
      ...fit,
      covariance: fit.plainCovariance,
      degreesOfFreedom: () => fit.residualDegreesOfFreedom,
    }
    residualT.push(holds(estimateContrast(plain, change.step), truth.step))
    const ordinary = fitLeastSquares(changed, change.terms)
    leastSquares.push(holds(estimateContrast(ordinary, change.step), truth.step))
    const covariance = neweyWestCovariance(ordinary, neweyWestLag(n), { adjust: true })
    neweyWest.push(holds(estimateContrast({ ...ordinary, covariance }, change.step), truth.step))
    if (white > 0)
      careful.push(holds(estimateContrast(fitAr1Noise(changed, change.terms), change.average), trueAverage))
    placeboClear.push(interruptedRate(times, quiet, model).clear)
  }
  return {
    step: shareOf(step),
    average: shareOf(average),
    residualT: shareOf(residualT),
    leastSquares: shareOf(leastSquares),
    neweyWest: shareOf(neweyWest),
    placeboClear: shareOf(placeboClear),
    careful: careful.length > 0 ? shareOf(careful) : null,
  }
}
