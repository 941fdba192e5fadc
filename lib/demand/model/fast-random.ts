import { normalQuantile } from '@/lib/statistics/distributions/normal'

/** Standard normal quantiles at the middles of 4,096 equal parts: a draw is then one look into a table. */
const parts = 4096
const normals = Float64Array.from({ length: parts }, (_, part) => normalQuantile((part + 0.5) / parts))

/** The standard normal draw of a uniform one. */
export const normalOf = (uniform: number): number => normals[(uniform * parts) | 0]!

/**
 * Fills an array with seeded uniform draws from 0 (included) to 1 (excluded), 32 bits each (splitmix32, Steele and others
 * 2014). Every draw of a month has its place in the array, so that two simulations with the same seed and month have the
 * same chance for the same thing, whatever else happens in them.
 */
export function fillUniform(draws: Float64Array, seed: number, month: number): void {
  let state = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(month + 1, 0x85ebca77)
  // The first words of neighbouring seeds are mixed once more before they are used.
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) | 0
  for (let at = 0; at < draws.length; at += 1) {
    state = (state + 0x9e3779b9) | 0
    let z = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    draws[at] = ((z ^ (z >>> 16)) >>> 0) / 4_294_967_296
  }
}
