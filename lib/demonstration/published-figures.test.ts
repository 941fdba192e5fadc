import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishedMeasures } from '@/lib/measures/published-measures'
import { xmr } from '@/lib/statistics/spc/xmr'
import { markerFile, verifyDemonstrationMarker, writeDemonstrationFigures } from './marker'
import { demonstrationChanges, publishedFigures } from './published-figures'

const setting = { seed: 1, end: '2026-09', months: 60 }
const text = [...publishedFigures(setting)].join('')
const rows = text
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => /^([^,]*),([^,]*),([^,]*),("[^"]*"|[^,]*),([^,]*),([^,]*),(.*)$/.exec(line)!)
  .map(([, offence, area, stage, metric, , period, value]) => ({
    offence: offence!,
    area: area!,
    stage: stage!,
    metric: metric!.replaceAll('"', ''),
    period: period!,
    value: Number(value),
  }))
const find = (area: string, stage: string, metric: string, offence = 'All crime') =>
  rows.filter((r) => r.area === area && r.stage === stage && r.metric === metric && r.offence === offence)

describe('invented published figures', () => {
  it('are the same to the byte for the same setting, and others for another seed', () => {
    const short = { ...setting, months: 6 }
    const once = [...publishedFigures(short)].join('')
    expect([...publishedFigures(short)].join('') === once).toBe(true)
    expect([...publishedFigures({ ...short, seed: 2 })].join('') === once).toBe(false)
  })

  it('hold every metric that a measure needs, for 42 boards and the nation', () => {
    const held = new Map<string, Set<string>>()
    for (const row of rows) {
      const key = `${row.stage}|${row.metric}`
      held.set(key, (held.get(key) ?? new Set()).add(row.area))
    }
    for (const { id, published } of publishedMeasures) {
      const needed =
        'value' in published ? [published.value] : [...published.numerator, ...published.denominator]
      for (const { stage, metric } of needed) expect(held.get(`${stage}|${metric}`)?.size, id).toBe(43)
    }
  })

  it('have offence groups that add to the total, in boards only', () => {
    const groups = rows.filter(
      (r) => r.area === 'Kent' && r.metric === 'Convictions' && r.offence !== 'All crime',
    )
    for (const { period, value } of find('Kent', 'Prosecution', 'Convictions')) {
      const sum = groups.filter((r) => r.period === period).reduce((total, r) => total + r.value, 0)
      expect(sum, period).toBe(value)
    }
    expect(rows.some((r) => r.area === 'England and Wales' && r.offence !== 'All crime')).toBe(false)
  })

  it('add up over the boards to England and Wales, and leave the nation out where a board has a gap', () => {
    const nation = find('England and Wales', 'Police', 'Crimes recorded')
    expect(nation.length).toBe(57)
    for (const { period, value } of nation) {
      const boards = rows.filter(
        (r) =>
          r.metric === 'Crimes recorded' &&
          r.offence === 'All crime' &&
          r.period === period &&
          r.area !== 'England and Wales',
      )
      expect(boards.length, period).toBe(42)
      expect(
        boards.reduce((sum, r) => sum + r.value, 0),
        period,
      ).toBe(value)
    }
  })

  it('never have a negative figure, or a part above its whole', () => {
    expect(rows.filter((row) => !(row.value >= 0))).toEqual([])
    const listed = new Map(
      rows.filter((r) => r.metric === 'Trials listed').map((r) => [`${r.area}|${r.period}`, r.value]),
    )
    const effective = rows.filter((row) => row.metric === 'Effective trials')
    expect(effective.length).toBe(43 * 60)
    expect(effective.filter((row) => !(row.value <= listed.get(`${row.area}|${row.period}`)!))).toEqual([])
  })

  it('keep court stocks within a believable distance of where they began', () => {
    for (const stage of ["Magistrates' courts", 'Crown Court']) {
      const open = find('England and Wales', stage, 'Open cases').map((r) => r.value)
      expect(open.at(-1)! / open[0]!).toBeGreaterThan(0.8)
      expect(open.at(-1)! / open[0]!).toBeLessThan(1.3)
    }
  })

  it('show the injected slowing of Avon and Somerset’s Crown Court as a signal', () => {
    expect(demonstrationChanges(setting)).toContainEqual(
      expect.objectContaining({ board: 'Avon and Somerset', what: 'chargeToCompletion', factor: 1.16 }),
    )
    const days = find('Avon and Somerset', 'Crown Court', 'Median days from charge to completion').map(
      (r) => r.value,
    )
    const slow = xmr(days.slice(-36), { improvement: 'decrease' })
    expect(slow.points.at(-1)!.judgement).toBe('concern')
  })
})

describe('the demonstration marker', () => {
  let directory: string
  let file: string
  let checksum: string
  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'demonstration-'))
    file = path.join(directory, 'figures.csv')
    checksum = (await writeDemonstrationFigures(file, { seed: 3, end: '2026-09', months: 6 })).sha256
  })
  afterAll(() => rm(directory, { recursive: true }))

  it('is believed for the file it was written with', async () => {
    expect(
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ).toBe(checksum)
    expect(await verifyDemonstrationMarker(file, checksum)).toBe(true)
  })

  it('is not believed for other bytes, even when the marker is edited to name them', async () => {
    const other = path.join(directory, 'real.csv')
    const real = `${(await readFile(file, 'utf8')).replace(/\d+\n$/, '17\n')}`
    await writeFile(other, real)
    const sum = createHash('sha256').update(real).digest('hex')
    const edited = { ...JSON.parse(await readFile(markerFile(file), 'utf8')), sha256: sum }
    await writeFile(markerFile(other), JSON.stringify(edited))
    expect(await verifyDemonstrationMarker(other, sum)).toBe(false)
  })

  it('is not believed when it is missing or is not a marker', async () => {
    const bare = path.join(directory, 'bare.csv')
    await writeFile(bare, 'x')
    expect(await verifyDemonstrationMarker(bare, checksum)).toBe(false)
    await writeFile(markerFile(bare), 'not json')
    expect(await verifyDemonstrationMarker(bare, checksum)).toBe(false)
  })
})
