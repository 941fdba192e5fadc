import { aalenJohansen } from './aalen-johansen'
import type { Spell } from './spell'

/** Standard errors of the shares of aalenJohansen on and after one day. */
export interface IncidenceError {
  readonly time: number
  readonly open: number
  readonly incidence: readonly number[]
}

/**
 * Standard errors of the Aalen–Johansen shares by the infinitesimal jackknife: the root of Σ Uᵢ(t)², where
 * Uᵢ is what one more subject like i would add to the share. It is what R's survival reports for several
 * states, and holds for ties and for delayed entry.
 *
 * With h = d/n, G = Σ (h/n)/(1 − h) and J_k = Σ ΔF_k(G(t−) − 1/n), a subject that entered at a moves
 *   while at risk: U₀ = S(G − G_a), U_k = J_k − J_ka − G_a(F_k − F_ka);
 *   after leaving on day x: U₀ = S·A, U_k = U_k(x) + A(F_k − F_k(x)), where A = G(x−) − G_a − 1/n(x) after an
 *   event and G(x) − G_a after a censoring; an event of cause k itself adds S(x−)/n(x) to U_k.
 * These are linear in quantities fixed for the subject, so running sums of their squares and products suffice:
 * one pass over the days, whatever the number of subjects.
 *
 * @throws StatisticsError for unsound spells
 */
export function incidenceErrors(spells: readonly Spell[], causes?: number): IncidenceError[] {
  const steps = aalenJohansen(spells, causes)
  const size = steps[0]!.incidence.length
  const zeros = new Array<number>(size).fill(0)
  const waiting = [...spells].sort((a, b) => (a.entry ?? -Infinity) - (b.entry ?? -Infinity))
  const leaving = [...spells].sort((a, b) => a.exit - b.exit)
  const started = new Map<number | undefined, { G: number; F: readonly number[]; J: readonly number[] }>()
  const risk = sums(size)
  const gone = sums(size)

  let [G, S] = [0, 1]
  let F: readonly number[] = zeros
  let J: readonly number[] = zeros
  let [entering, exiting] = [0, 0]

  return steps.map((step) => {
    // The level of the running quantities when a subject entered.
    for (; entering < waiting.length && (waiting[entering]!.entry ?? -Infinity) < step.time; entering += 1) {
      const { entry, count = 1 } = waiting[entering]!
      const at = started.get(entry) ?? { G, F, J }
      started.set(entry, at)
      add(risk, count, at.G, size, (k) => at.G * at.F[k]! - at.J[k]!)
    }
    const n = step.atRisk
    const [G0, S0, F0] = [G, S, F]
    const hazard = step.events.reduce((sum, count) => sum + count, 0) / n
    F = step.incidence
    J = J.map((value, k) => value + (F[k]! - F0[k]!) * (G0 - 1 / n))
    S = step.open
    if (hazard < 1) G += hazard / n / (1 - hazard)

    for (; exiting < leaving.length && leaving[exiting]!.exit === step.time; exiting += 1) {
      const { entry, cause, count = 1 } = leaving[exiting]!
      const at = started.get(entry)!
      const A = cause === 0 ? G - at.G : G0 - at.G - 1 / n
      add(risk, -count, at.G, size, (k) => at.G * at.F[k]! - at.J[k]!)
      add(gone, count, A, size, (k) => {
        const own = cause === k + 1 ? S0 / n : 0
        return J[k]! - at.J[k]! - at.G * (F[k]! - at.F[k]!) + own - A * F[k]!
      })
    }
    const openSquares = S * S * (risk.count * G * G - 2 * G * risk.a + risk.aa + gone.aa)
    return {
      time: step.time,
      open: root(openSquares),
      incidence: F.map((f, k) => {
        const left = gone.bb[k]! + 2 * f * gone.ab[k]! + f * f * gone.aa
        const j = J[k]!
        // Σ (j − aF + b)² over those at risk.
        const here =
          risk.count * j * j +
          f * f * risk.aa +
          risk.bb[k]! -
          2 * j * f * risk.a +
          2 * j * risk.b[k]! -
          2 * f * risk.ab[k]!
        return root(left + here)
      }),
    }
  })
}

/** Rounding may leave a sum of squares a little under zero. */
const root = (square: number) => Math.sqrt(Math.max(square, 0))

interface Sums {
  count: number
  a: number
  aa: number
  readonly b: number[]
  readonly ab: number[]
  readonly bb: number[]
}

const sums = (size: number): Sums => ({
  count: 0,
  a: 0,
  aa: 0,
  b: new Array<number>(size).fill(0),
  ab: new Array<number>(size).fill(0),
  bb: new Array<number>(size).fill(0),
})

function add(to: Sums, count: number, a: number, size: number, b: (cause: number) => number): void {
  to.count += count
  to.a += count * a
  to.aa += count * a * a
  for (let k = 0; k < size; k += 1) {
    const value = b(k)
    to.b[k]! += count * value
    to.ab[k]! += count * a * value
    to.bb[k]! += count * value * value
  }
}
