import type { Random } from './random'

/** AR(1) noise with variance one, started in its long-run state. For simulations. */
export function simulateAr1(random: Random, n: number, phi: number): number[] {
  let error = random.normal()
  const innovation = Math.sqrt(1 - phi * phi)
  return Array.from({ length: n }, (_, t) => {
    if (t > 0) error = phi * error + innovation * random.normal()
    return error
  })
}
