import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDemonstrationFigures } from '@/lib/demonstration/marker'
import { header, releaseHarness, type ReleaseHarness } from '@/lib/releases/testing/release-harness'
import { runScript } from './testing/run-script'

let harness: ReleaseHarness
beforeAll(async () => {
  harness = await releaseHarness()
})
afterAll(() => harness.drop())

const command = (script: string, ...args: string[]) =>
  runScript(script, args, { DATABASE_URL: harness.ownerUrl })
const load = (...args: string[]) => command('scripts/import.ts', ...args)
const release = (...args: string[]) => command('scripts/release.ts', ...args)
const table = (...values: number[]) =>
  [
    header,
    ...values.map(
      (value, month) => `All crime,Kent,CPS,Decisions to charge,Monthly,2024-0${month + 1},${value}`,
    ),
  ].join('\n')

describe('npm run import', () => {
  test('loads and publishes a file, and says what it did', async () => {
    const file = await harness.write(table(5, 6), 'a.csv')
    const { code, out, err } = await load('published', file)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.replace(/\d+\.\d s/, 'N s')).toBe(
      `Release 1 of “CJS Delivery Data Dashboard” is published, in edition 1.
  Rows            2
  Figures         2
  Areas           1 board
  Months          2024-01 to 2024-02: 2
  Measures        charge-rate: 2 cells
  Time            N s
`,
    )
    expect(await load('published', file)).toEqual({
      code: 0,
      out: 'This file was loaded before, as release 1 of “CJS Delivery Data Dashboard”: the current edition shows it. Nothing was changed.\n',
      err: '',
    })
  })

  test('refuses a bad file with exit code 1, and says what to do', async () => {
    const file = await harness.write(table(5).replace('Kent', 'Cent'), 'b.csv')
    expect(await load('published', file)).toEqual({
      code: 1,
      out: '',
      err: `b.csv, line 2, column geographic_area_name: There is no board or area called “Cent”. Did you mean “Kent”? Correct the name, or say in the mapping file under “areaNames” which area it means.
b.csv was refused for 1 fault. Nothing was changed.
`,
    })
    const nowhere = await load('published', path.join(harness.folder, 'nowhere.csv'))
    expect(nowhere).toMatchObject({ code: 1, out: '' })
  })

  test('only checks when asked', async () => {
    const file = await harness.write(table(7), 'c.csv')
    const { code, out } = await load('published', file, '--check')
    expect(code).toBe(0)
    expect(out).toMatch(/^The file is right\. Nothing was changed\.\n {2}Rows {12}1\n/)
    expect((await release('list')).out).not.toContain('c.csv')
  })

  test('takes restricted figures as a source of their own', async () => {
    const file = await harness.write(table(3, 40), 'd.csv')
    const { out } = await load('published', file, '--restricted')
    expect(out).toContain('“Criminal justice management information” is published, in edition 2.')
    expect(out).toContain('charge-rate: 2 cells, 1 hidden')
    expect(out).toContain('counts below 5 are hidden, and what would give them away')
  })

  test('knows invented figures by their proof and not by what is said of them', async () => {
    const file = path.join(harness.folder, 'invented.csv')
    await writeDemonstrationFigures(file, { seed: 3, end: '2026-01', months: 2 })
    expect((await load('published', file)).out).toContain(
      'of “Demonstration figures (invented)” is published',
    )
  })

  test.each([
    [['linked'], 'Say "linked" and the name of one folder.'],
    [['linked', 'a', '--check', '--publish'], 'Say --check or --publish, not both.'],
    [['stuff', 'a'], 'Say "published" and the name of one file, or "linked" and a folder.'],
    [['published', 'a', '--publish'], "Unknown option '--publish'"],
  ])('used wrongly (%j) ends with exit code 2 and shows how', async (args, reason) => {
    const { code, out, err } = await load(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(reason)
    expect(err).toContain('Usage: npm run import -- published FILE')
  })
})

describe('npm run release', () => {
  test('lists, withdraws, publishes and rolls back', async () => {
    expect((await release('list')).out).toMatch(
      /→ {2}1 .* cjs-delivery-data-dashboard .* published .* open .* a\.csv/,
    )
    expect(await release('withdraw', '1')).toEqual({
      code: 0,
      out: 'Release 1 is withdrawn, in edition 4. Its source has no other release: nothing of it is shown.\n',
      err: '',
    })
    expect((await release('edition', '3')).err).toBe(
      'Edition 3 rests on release 1, which was withdrawn: publish that release again, or another edition.\n',
    )
    expect((await release('publish', '1')).out).toBe('Release 1 is published, in edition 5.\n')
    expect((await release('edition', '3')).out).toBe('Edition 3 is the current one.\n')
  })

  test.each([[['publish', 'x']], [['delete', '1']]])(
    'used wrongly (%j) ends with exit code 2',
    async (args) => {
      const { code, err } = await release(...args)
      expect(code).toBe(2)
      expect(err).toContain('Usage: npm run release -- list | publish ID | withdraw ID | edition ID')
    },
  )

  test('a release that is not there is one sentence', async () => {
    expect(await release('publish', '99')).toEqual({
      code: 1,
      out: '',
      err: 'There is no release 99. "npm run release -- list" lists them.\n',
    })
  })
})
