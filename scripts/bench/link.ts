import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { linkFiles } from '@/lib/linkage/link-files'
import { bareLinkage } from '../bench-support/bare-linkage'
import type { Bench } from '../bench-support/bench'
import { linkModel } from '../bench-support/link-model'
import { linkRecords } from '../bench-support/link-records'

const memoryLimit = '3GB'
const GIBIBYTES = 6

/**
 * A million records by a model of five comparisons and eight rules, some nine million pairs: checking, loading, blocking
 * and scoring against the same model as bare SQL in the same DuckDB, clustering against the clock, and the most memory
 * that this process had.
 */
const bench: Bench = async ({ scale, progress }) => {
  progress('Inventing records')
  const records = await linkRecords(scale)
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-link-'))
  try {
    const model = path.join(folder, 'model.json')
    writeFileSync(model, JSON.stringify(linkModel))
    const out = path.join(folder, 'linked')
    const processor = process.cpuUsage()
    const begun = performance.now()
    const report = await linkFiles({ model, inputs: [records], out, memoryLimit, onStep: progress })
    const whole = performance.now() - begun
    const used = process.cpuUsage(processor)
    const memory = process.resourceUsage().maxRSS / 1024
    const seconds = report.seconds as Record<string, number>
    const processed = report.processor_seconds as Record<string, number>
    const after = (seconds.clustering! + seconds.reporting!) * 1000
    const ours = millisecondsOf(used) - (processed.clustering! + processed.reporting!) * 1000
    progress(
      `${report.records} records, ${report.pairs} pairs, ${report.edges} edges, ${report.clusters} clusters; ` +
        `${(millisecondsOf(used) / 1000).toFixed(1)} s of processor time, ${Math.round(memory)} MB at most.`,
    )
    for (const [name, taken] of Object.entries(seconds)) {
      const processor =
        processed[name] === undefined ? '' : `, ${processed[name].toFixed(1)} s of processor time`
      progress(`  ${name.padEnd(12)}${taken.toFixed(1)} s${processor}`)
    }
    progress('The same as bare SQL')
    const bare = performance.now()
    const bareProcessor = process.cpuUsage()
    const pairs = await bareLinkage(records, path.join(folder, 'bare.parquet'), memoryLimit)
    const bareTook = performance.now() - bare
    const bareUsed = process.cpuUsage(bareProcessor)
    progress(`${pairs} pairs; ${(millisecondsOf(bareUsed) / 1000).toFixed(1)} s of processor time.`)
    if (pairs !== report.pairs) throw new Error(`${pairs} pairs of bare SQL, ${report.pairs} of ours`)
    return [
      {
        subject: `blocking and scoring ${pairs} pairs`,
        milliseconds: whole - after,
        yardstick: 'bare SQL in the same DuckDB',
        yardstickMilliseconds: bareTook,
        atMost: 1.2,
      },
      {
        subject: 'the same, time of processors',
        milliseconds: ours,
        yardstick: 'bare SQL in the same DuckDB',
        yardstickMilliseconds: millisecondsOf(bareUsed),
        atMost: 1.2,
      },
      {
        subject: 'clustering',
        milliseconds: seconds.clustering! * 1000,
        yardstick: 'five seconds',
        yardstickMilliseconds: 5000,
        atMost: 1,
      },
      {
        subject: 'memory of the process, MB for ms',
        milliseconds: memory,
        yardstick: 'six gibibytes',
        yardstickMilliseconds: GIBIBYTES * 1024,
        atMost: 1,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
const millisecondsOf = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000

export default bench
