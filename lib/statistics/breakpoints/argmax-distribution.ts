import { normalCdf } from '../distributions/normal'
import { requireFinite, requirePositive } from '../guards'

/**
 * Chance that a two-sided Brownian motion with drift has its highest point at or before x: the limiting law of
 * the distance between an estimated break and the true one. Before 0 the drift is ½ and the variance 1 per
 * unit; after 0 they are ξ/2 and φ²(after ÷ before).
 * Source: Bai, Rev Econ Stat 1997;79:551, appendix B; Bai and Perron, J Appl Econometrics 2003;18:1, section 4.
 *
 * @param x any number. @param xi ratio of δ'Qδ after the break to before. @param phi1, phi2 √ of the error
 *   variance before and after.
 */
export function argmaxDistribution(x: number, xi: number, phi1: number, phi2: number): number {
  requireFinite(x, 'x')
  requirePositive([xi, phi1, phi2], 'ξ and φ')
  const phi = xi * (phi2 / phi1) ** 2
  return x < 0 ? before(-x, xi, phi) : after(x, xi, phi)
}

/** exp(a)·Φ(−b), by way of logarithms where both factors would leave the doubles. */
function expTimesTail(a: number, b: number): number {
  return b < 35 ? Math.exp(a + Math.log(normalCdf(b, 0, 1, 'upper'))) : Math.exp(a + logTail(b))
}

/** Logarithm of the normal tail beyond a large b, by its asymptotic series. */
function logTail(b: number): number {
  const inverse = 1 / (b * b)
  return -0.5 * b * b - Math.log(b) - 0.5 * Math.log(2 * Math.PI) + Math.log1p(-inverse * (1 - 3 * inverse))
}

const density = (x: number, rate: number) =>
  Math.exp(0.5 * Math.log(x) - rate * x - 0.5 * Math.log(2 * Math.PI))

function before(x: number, xi: number, phi: number): number {
  if (x === 0) return limitAtZero(xi, phi)
  const ratio = xi / phi
  const root = Math.sqrt(x)
  return (
    -density(x, 1 / 8) -
    (phi / xi) *
      ((phi + 2 * xi) / (phi + xi)) *
      expTimesTail((ratio * (1 + ratio) * x) / 2, (0.5 + ratio) * root) +
    (x / 2 - 2 + (phi + 2 * xi) ** 2 / ((phi + xi) * xi)) * expTimesTail(0, root / 2)
  )
}

function after(x: number, xi: number, phi: number): number {
  if (x === 0) return limitAtZero(xi, phi)
  const ratio = xi ** 2 / phi
  const root = Math.sqrt(x)
  return (
    1 +
    Math.sqrt(ratio) * density(x, ratio / 8) +
    (xi / phi) *
      ((2 * phi + xi) / (phi + xi)) *
      expTimesTail(((phi + xi) * x) / 2, ((phi + xi / 2) / Math.sqrt(phi)) * root) -
    ((2 * phi + xi) ** 2 / ((phi + xi) * phi) - 2 + (ratio * x) / 2) *
      expTimesTail(0, (Math.sqrt(ratio) * root) / 2)
  )
}

/** Both halves meet here: the chance that the break is dated no later than it was. */
function limitAtZero(xi: number, phi: number): number {
  return xi / (phi + xi)
}
