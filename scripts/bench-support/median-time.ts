/**
 * Median milliseconds of an action, after running it in: the first runs are slow until the engine has compiled
 * it. Subjects that are compared should be timed in turns; see `medianTimes`.
 */
export async function medianTimes(
  actions: readonly (() => unknown)[],
  { runs = 9, warmUps = 3 }: { readonly runs?: number; readonly warmUps?: number } = {},
): Promise<number[]> {
  const times = actions.map(() => [] as number[])
  for (let run = 0; run < warmUps + runs; run += 1) {
    for (const [number, action] of actions.entries()) {
      const started = performance.now()
      await action()
      if (run >= warmUps) times[number]!.push(performance.now() - started)
    }
  }
  return times.map((list) => list.sort((a, b) => a - b)[list.length >> 1]!)
}
