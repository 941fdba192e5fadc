export type Stopwatch = {
  /** On the clock. */
  readonly seconds: Readonly<Record<string, number>>
  /** That all processors together spent on it: says more than the clock on a machine with other work. */
  readonly processor: Readonly<Record<string, number>>
  readonly timed: <T>(name: string, work: () => Promise<T>) => Promise<T>
}

/** Takes the time of named steps, in seconds to a thousandth. */
export function stopwatch(): Stopwatch {
  const seconds: Record<string, number> = {}
  const processor: Record<string, number> = {}
  return {
    seconds,
    processor,
    timed: async (name, work) => {
      const [from, used] = [performance.now(), process.cpuUsage()]
      const done = await work()
      const { user, system } = process.cpuUsage(used)
      seconds[name] = Math.round(performance.now() - from) / 1000
      processor[name] = Math.round((user + system) / 1000) / 1000
      return done
    },
  }
}
