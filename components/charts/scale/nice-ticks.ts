const steps = [1, 2, 2.5, 5, 10]

/**
 * Round tick values inside a domain, as many as fit and at most `most`: 3 to 5 keep a chart quiet.
 * Steps are 1, 2, 2.5 or 5 times a power of ten; whole numbers only where `whole`.
 */
export function niceTicks(
  [from, to]: readonly [number, number],
  { most = 5, whole = false }: { readonly most?: number; readonly whole?: boolean } = {},
): readonly number[] {
  if (!(to > from)) return [from]
  let power = Math.floor(Math.log10((to - from) / most)) - 1
  for (;;) {
    for (const factor of steps) {
      const step = factor * 10 ** power
      if (whole && !Number.isInteger(step)) continue
      const first = Math.ceil(from / step - 1e-9)
      const last = Math.floor(to / step + 1e-9)
      if (last - first + 1 <= most)
        return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => round((first + i) * step))
    }
    power += 1
  }
}

/** Takes away what floating point adds: 0.30000000000000004. */
const round = (value: number) => Number(value.toPrecision(12))
