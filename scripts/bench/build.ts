import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { benchBuild } from '@/lib/cells/testing/bench-build'
import { deriveSecret } from '@/lib/database/derived-secrets'
import { receiveDelivery } from '@/lib/releases/linked/receive/receive-delivery'
import type { Bench } from '../bench-support/bench'
import { benchDelivery, benchSecret } from '../bench-support/bench-delivery'
import { benchStore } from '../bench-support/bench-store'
import { linkedImportSteps } from '../command/linked/import-steps'

/**
 * The cells of every measure from the journeys of a release, against one GROUP BY over the rows of the measure in the same
 * engine: on average no more than three times as long. Uses the journeys that `bench -- import` left at this scale, or
 * makes them.
 */
const bench: Bench = async ({ scale, progress }) => {
  const folder = await benchJourneys(scale, progress)
  progress('Counting each measure, and grouping its rows once')
  const measures = await benchBuild(folder, { memoryLimit: '3GB' })
  const sum = (of: (measure: (typeof measures)[number]) => number) =>
    measures.reduce((total, measure) => total + of(measure), 0) * 1000
  const ratio =
    sum(({ cellsSeconds, groupBySeconds }) => cellsSeconds / groupBySeconds / 1000) / measures.length
  for (const { measure, cellsSeconds, groupBySeconds, byCrimeSeconds } of measures)
    progress(
      `  ${measure.padEnd(30)}${cellsSeconds.toFixed(2)} s, group by ${groupBySeconds.toFixed(2)} s` +
        ` (by crime type and offence group alone ${byCrimeSeconds.toFixed(2)} s)`,
    )
  const yardstick = { yardstick: 'one GROUP BY over the rows', atMost: 3 }
  return [
    {
      subject: `cells of ${measures.length} measures, together`,
      milliseconds: sum(({ cellsSeconds }) => cellsSeconds),
      yardstickMilliseconds: sum(({ groupBySeconds }) => groupBySeconds),
      ...yardstick,
    },
    {
      subject: 'cells of a measure, mean of ratios',
      milliseconds: ratio * 1000,
      yardstickMilliseconds: 1000,
      ...yardstick,
    },
  ]
}
export default bench

async function benchJourneys(scale: number, progress: (text: string) => void): Promise<string> {
  const store = benchStore(scale)
  const made = existsSync(store) ? readdirSync(store).map((name) => path.join(store, name)) : []
  const whole = made.find((folder) => existsSync(path.join(folder, 'cells', 'cell.parquet')))
  if (whole) return whole
  const folder = path.join(store, 'bench')
  const delivery = await benchDelivery(scale, progress)
  progress('Receiving the delivery')
  await receiveDelivery({
    deliveryFolder: delivery,
    releaseFolder: folder,
    recordKey: deriveSecret(benchSecret, 'record-key'),
  })
  progress('Building journeys')
  await linkedImportSteps.journeys({ folder, signal: new AbortController().signal, onShare: () => undefined })
  return folder
}
