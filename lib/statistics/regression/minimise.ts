import { StatisticsError } from '../statistics-error'

const GOLDEN = (3 - Math.sqrt(5)) / 2

/**
 * The place of the least value of a function of one number between two bounds: a grid finds the valley, then
 * Brent's method (golden section with parabolic steps; Brent 1973, Algorithms for Minimization without
 * Derivatives, chapter 5) its floor. Deterministic.
 *
 * @param points how many grid points, so that a second, shallower valley is not taken for the first.
 * @param tolerance on the place.
 * Throws `out-of-range` unless from < to.
 */
export function minimise(
  f: (x: number) => number,
  from: number,
  to: number,
  { points = 25, tolerance = 1e-8 }: { readonly points?: number; readonly tolerance?: number } = {},
): number {
  if (!(from < to)) throw new StatisticsError('out-of-range', `No search is possible from ${from} to ${to}`)
  const step = (to - from) / (points - 1)
  let best = 0
  let least = Infinity
  for (let i = 0; i < points; i += 1) {
    const value = f(from + i * step)
    if (value < least) {
      least = value
      best = i
    }
  }
  const low = Math.max(from, from + (best - 1) * step)
  const high = Math.min(to, from + (best + 1) * step)
  return brent(f, low, high, tolerance)
}

function brent(f: (x: number) => number, from: number, to: number, tolerance: number): number {
  let [a, b] = [from, to]
  // x: best so far; w: second best; v: third; the last two steps are `move` and `before`.
  let x = a + GOLDEN * (b - a)
  let [w, v] = [x, x]
  let fx = f(x)
  let [fw, fv] = [fx, fx]
  let move = 0
  let before = 0
  for (let i = 0; i < 100; i += 1) {
    const middle = (a + b) / 2
    const near = tolerance + 1e-10 * Math.abs(x)
    if (Math.abs(x - middle) <= 2 * near - (b - a) / 2) break
    const r = (x - w) * (fx - fv)
    let q = (x - v) * (fx - fw)
    let p = (x - v) * q - (x - w) * r
    q = 2 * (q - r)
    if (q > 0) p = -p
    q = Math.abs(q)
    const isParabolic = Math.abs(p) < Math.abs(0.5 * q * before) && p > q * (a - x) && p < q * (b - x)
    if (isParabolic) {
      before = move
      move = p / q
      const u = x + move
      if (u - a < 2 * near || b - u < 2 * near) move = x < middle ? near : -near
    } else {
      before = x < middle ? b - x : a - x
      move = GOLDEN * before
    }
    const u = x + (Math.abs(move) >= near ? move : move > 0 ? near : -near)
    const fu = f(u)
    if (fu <= fx) {
      if (u < x) b = x
      else a = x
      ;[v, fv, w, fw, x, fx] = [w, fw, x, fx, u, fu]
    } else {
      if (u < x) a = u
      else b = u
      if (fu <= fw || w === x) [v, fv, w, fw] = [w, fw, u, fu]
      else if (fu <= fv || v === x || v === w) [v, fv] = [u, fu]
    }
  }
  return x
}
