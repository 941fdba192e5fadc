import { rmSync } from 'node:fs'
import { connectOwner } from '@/lib/database/connect-owner'
import { deriveSecret } from '@/lib/database/derived-secrets'
import { importLinked } from '@/lib/releases/linked/import-linked'
import type { ImportStep } from '@/lib/releases/linked/import-progress'
import { bareCopy } from '../bench-support/bare-copy'
import { boardSeries } from '../bench-support/board-series'
import type { Bench } from '../bench-support/bench'
import { benchStore } from '../bench-support/bench-store'
import { benchDelivery, benchSecret } from '../bench-support/bench-delivery'
import { withBenchDatabase } from '../bench-support/bench-database'
import { watchMemory } from '../bench-support/peak-memory'
import { linkedImportSteps } from '../command/linked/import-steps'
import { progressLine } from '../command/linked/progress-line'

/** What all processes of an import may have together: the generator is no part of it. */
const MEMORY_MB = 8 * 1024

/**
 * A delivery from its files to published figures, against a bare COPY of the same rows into plain tables of the same
 * PostgreSQL: no less than a third of its rows per second. Says how long each step took and the most memory in use, and
 * asks PostgreSQL for series as the service does.
 */
const bench: Bench = async ({ scale, progress }) => {
  const delivery = await benchDelivery(scale, progress)
  const store = benchStore(scale)
  rmSync(store, { recursive: true, force: true })
  return withBenchDatabase(async (database, url) => {
    progress('Copying the rows as they are')
    const bare = await bareCopy(database, delivery)
    const seconds = new Map<ImportStep, number>()
    let step: ImportStep = 'receive'
    let since = performance.now()
    const enter = (next: ImportStep) => {
      seconds.set(step, (seconds.get(step) ?? 0) + (performance.now() - since) / 1000)
      since = performance.now()
      step = next
    }
    let said = 0
    const memory = watchMemory()
    const begun = performance.now()
    await importLinked(
      {
        delivery,
        store,
        recordKey: deriveSecret(benchSecret, 'record-key'),
        threshold: 5,
        retentionDays: 92,
        isInvented: () => Promise.resolve(true),
        by: 'benchmark',
        publish: true,
        connect: () => connectOwner(url),
        onProgress: (at) => {
          if (at.step !== step) enter(at.step)
          if (performance.now() - said < 5000) return
          said = performance.now()
          progress(progressLine(at))
        },
      },
      linkedImportSteps,
    )
    const milliseconds = performance.now() - begun
    enter('load')
    memory.stop()
    const { own, all } = memory.peak()
    progress(
      `Rows: ${bare.rows.toLocaleString('en-GB')}, ${Math.round(bare.rows / (milliseconds / 1000))} a second.`,
    )
    progress(`Memory at most: this process ${own} MB, with PostgreSQL ${all ?? 'not known'} MB.`)
    for (const [name, taken] of seconds) progress(`  ${name.padEnd(9)}${taken.toFixed(1)} s`)
    const series = await boardSeries(database, url, benchSecret)
    progress(`Slowest of ${series.queries} series: ${series.slowest.toFixed(1)} ms.`)
    return [
      {
        subject: `import ${bare.rows} rows`,
        milliseconds,
        yardstick: 'bare COPY of the same rows',
        yardstickMilliseconds: bare.milliseconds,
        atMost: 3,
      },
      {
        subject: 'series of a board by a breakdown, median',
        milliseconds: series.median,
        yardstick: 'ten milliseconds',
        yardstickMilliseconds: 10,
        atMost: 1,
      },
      {
        subject: 'memory of all processes, MB for ms',
        milliseconds: all ?? own,
        yardstick: 'eight gibibytes',
        yardstickMilliseconds: MEMORY_MB,
        atMost: 1,
      },
    ]
  })
}
export default bench
