import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { say } from '@/lib/text/say'
import { ImportRefused } from '../import-refused'
import { knownMetrics, metricKey } from '../read/known-metrics'
import { longLayout } from './long-layout'
import { readMapping } from './read-mapping'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mapping-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function faultsOf(text: string): Promise<readonly string[]> {
  const file = path.join(folder, 'mapping.json')
  await writeFile(file, text)
  const fault = await readMapping(file).then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(fault instanceof ImportRefused)) throw new Error('The mapping was not refused')
  return fault.faults.map(({ reason }) => say('en', reason))
}

const source = {
  id: 'a-table',
  name: { en: 'A table', cy: 'Tabl' },
  publisher: 'Somebody',
  access: 'open',
  status: 'official',
}
const columns = {
  month: { role: 'period' },
  area: { role: 'area' },
  convictions: { role: 'figure', stage: 'Prosecution', metric: 'Convictions' },
}

test('every mapping that comes with the service is right, and each of its figures has a known metric', async () => {
  const files = await readdir(path.resolve(import.meta.dirname, '../mappings'))
  expect(files.length).toBeGreaterThanOrEqual(6)
  const ids = new Set<string>()
  for (const file of files) {
    const mapping = await readMapping(path.basename(file, '.json'))
    ids.add(mapping.source.id)
    const known = knownMetrics(mapping)
    for (const [name, column] of Object.entries(mapping.columns))
      if (column.role === 'figure')
        expect(known.has(metricKey(column.stage, column.metric)), `${file}, ${name}`).toBe(true)
  }
  expect(ids.size).toBe(files.length)
})

describe('a mapping file that is wrong says where', () => {
  test.each([
    ['no JSON', 'no JSON', /^The mapping file is wrong at \{ \}: /],
    [
      'an unknown role',
      JSON.stringify({ source, columns: { ...columns, x: { role: 'sum' } } }),
      /at columns\.x\.role: /,
    ],
    ['an unknown word', JSON.stringify({ source, columns, colour: 'red' }), /Unrecognized key.*colour/],
    [
      'no period',
      JSON.stringify({ source, columns: { area: columns.area, convictions: columns.convictions } }),
      /one column must have the role period/,
    ],
    [
      'two areas',
      JSON.stringify({ source, columns, area: 'Kent' }),
      /either a column with the role area or one area for all rows/,
    ],
    [
      'both layouts',
      JSON.stringify({ source, columns: { ...columns, value: { role: 'value' } } }),
      /either columns with the role figure, or one each/,
    ],
    [
      'a bad id',
      JSON.stringify({ source: { ...source, id: 'A Table' }, columns }),
      /at source\.id: .*small letters/,
    ],
    [
      'a rule for no column',
      JSON.stringify({
        source,
        columns,
        skip: [{ column: 'x', values: ['1'], reason: { en: 'a', cy: 'b' } }],
      }),
      /skip speaks of the column x/,
    ],
  ])('%s', async (_, text, expected) => {
    expect((await faultsOf(text)).join('\n')).toMatch(expected)
  })

  test('a file that is not there', async () => {
    const reading = readMapping(path.join(folder, 'nowhere.json'))
    await expect(reading).rejects.toThrow('nowhere.json was refused: 1 fault')
  })
})

test('metrics under other names are known by a mapping, and others are kept unshown', () => {
  const known = knownMetrics({
    metrics: [
      {
        from: { stage: 'Court', metric: 'Guilty verdicts' },
        to: { stage: 'Prosecution', metric: 'Convictions' },
      },
    ],
    otherMetrics: [{ stage: 'Court', metric: 'Balance', number: 'signed' }],
  })
  expect(known.get(metricKey('Court', 'Guilty verdicts'))).toEqual({
    stage: 'Prosecution',
    metric: 'Convictions',
    number: 'count',
  })
  expect(known.get(metricKey('Court', 'Balance'))?.number).toBe('signed')
  expect(knownMetrics(longLayout).has(metricKey('Court', 'Balance'))).toBe(false)
})
