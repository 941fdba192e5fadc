import { readdirSync, readFileSync } from 'node:fs'

/** The most memory in use at once, in megabytes: by this process, and by all that it started (PostgreSQL) besides. */
export type PeakMemory = { readonly own: number; readonly all: number | null }

/**
 * Watches the memory of this process and of those that descend from it, seldom: a look at PostgreSQL's shared pages takes
 * some tenths of a second of this very process. Shared pages count once (Pss); where the system
 * has no /proc, only this process is known.
 */
export function watchMemory(everyMilliseconds = 10_000): {
  readonly peak: () => PeakMemory
  readonly stop: () => void
} {
  let all = 0
  const look = () => {
    all = Math.max(
      all,
      descendants(process.pid).reduce((sum, id) => sum + sharedOut(id), 0),
    )
  }
  look()
  const timer = setInterval(look, everyMilliseconds)
  return {
    peak: () => ({
      own: Math.round(process.resourceUsage().maxRSS / 1024),
      all: all > 0 ? Math.round(all / 1024) : null,
    }),
    stop: () => clearInterval(timer),
  }
}

/** The process and all below it. */
function descendants(root: number): readonly number[] {
  const children = new Map<number, number[]>()
  for (const name of entries('/proc')) {
    // The name of a program stands in brackets and may hold anything; the parent is the second field after it.
    const parent = Number(/\) \S (\d+)/.exec(text(`/proc/${name}/stat`))?.[1])
    if (parent) children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const found = [root]
  for (const id of found) found.push(...(children.get(id) ?? []))
  return found
}

/** Kilobytes, those shared with others in part. */
const sharedOut = (id: number) => Number(/^Pss:\s+(\d+)/m.exec(text(`/proc/${id}/smaps_rollup`))?.[1] ?? 0)

function entries(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}

/** Blank where it cannot be read: processes end while one looks. */
function text(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
