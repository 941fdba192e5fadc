import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { linkedMeasures } from '@/lib/measures/linked-measures'
import { buildCells } from './build-cells'
import { madeJourneys } from './testing/made-journeys'
import { readCells } from './testing/read-cells'

let folder: string
let remove: () => Promise<void>
const measures = linkedMeasures.filter(({ id }) =>
  ['crimes-recorded', 'crown-open', 'cps-referrals'].includes(id),
)

beforeAll(async () => {
  const made = await madeJourneys(
    { crime_journey: [{ home_board: 7, recorded_on: '2026-01-05' }] },
    { from: '2026-01-01', to: '2026-02-01', completeTo: { police: '2026-02-28', courts: '2026-02-28' } },
  )
  ;({ folder, remove } = made)
})
afterAll(() => remove())

test('a build that was stopped goes on where it was, and leaves nothing behind', async () => {
  const stop = new AbortController()
  const stopped = buildCells({
    folder,
    measures,
    // Every measure a part of its own, as of a large delivery.
    partRows: 0,
    signal: stop.signal,
    onProgress: () => stop.abort(),
  })
  await expect(stopped).rejects.toThrow('abort')
  expect(readdirSync(path.join(folder, 'cells'))).toEqual(['parts'])
  const first = path.join(folder, 'cells', 'parts', readdirSync(path.join(folder, 'cells', 'parts'))[0]!)
  // What a process that was killed leaves: half a file of its own name.
  writeFileSync(`${first}.tmp-1`, 'half')

  const built = await buildCells({ folder, measures, partRows: 0 })
  expect(built.measures.map(({ measure, reused }) => [measure, reused])).toEqual([
    ['crimes-recorded', true],
    ['crown-open', false],
  ])
  expect(readdirSync(path.join(folder, 'cells')).sort()).toEqual(['cell.parquet', 'flow.parquet'])
})

test('where nothing has changed nothing is done; where a journey has, all is done again', async () => {
  const again = await buildCells({ folder, measures })
  expect(again.measures.map(({ reused }) => reused)).toEqual([true, true])
  const now = new Date()
  utimesSync(path.join(folder, 'journeys', 'crime_journey.parquet'), now, now)
  const anew = await buildCells({ folder, measures })
  expect(anew.measures.map(({ reused }) => reused)).toEqual([false, false])
})

test('a measure whose agency is not in the delivery has no cells, and that is said', async () => {
  const { without } = await buildCells({ folder, measures })
  expect(without).toEqual(['cps-referrals'])
  const { cells, flows } = await readCells(folder)
  expect(new Set(cells.map(({ measure }) => measure))).toEqual(new Set(['crimes-recorded', 'crown-open']))
  expect(cells.find(({ area_id, month }) => area_id === 7 && month === '2026-01')?.value).toBe(1)
  expect(flows).toEqual([])
})

test('without any measure there are files without rows', async () => {
  await buildCells({ folder, measures: [] })
  expect(await readCells(folder)).toEqual({ cells: [], flows: [] })
})

test('missing journeys are an error, not noughts', async () => {
  await expect(buildCells({ folder: path.join(folder, 'cells') })).rejects.toThrow('ENOENT')
})
