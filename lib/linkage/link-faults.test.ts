import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkFailure } from './link-failure'
import { linkFiles, type LinkRequest } from './link-files'
import { mayMount } from './testing/may-mount'

const model = {
  link_type: 'dedupe_only',
  probability_two_random_records_match: 0.01,
  blocking_rules_to_generate_predictions: ['l.sex = r.sex'],
  comparisons: [
    {
      output_column_name: 'name',
      comparison_levels: [
        { sql_condition: 'name_l = name_r', m_probability: 0.9, u_probability: 0.01 },
        { sql_condition: 'ELSE', m_probability: 0.1, u_probability: 0.99 },
      ],
    },
  ],
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'link-faults-'))
  writeFileSync(path.join(folder, 'model.json'), JSON.stringify(model))
  const rows = Array.from({ length: 2000 }, (_, id) => `${id},n${(id * 7919) % 1000},M`)
  writeFileSync(path.join(folder, 'records.csv'), `unique_id,name,sex\n${rows.join('\n')}\n`)
})
afterAll(() => rmSync(folder, { recursive: true }))

const linkInto = (place: string, more: Partial<LinkRequest>) =>
  linkFiles({
    model: path.join(folder, 'model.json'),
    inputs: [path.join(folder, 'records.csv')],
    out: path.join(place, 'out'),
    threads: 1,
    ...more,
  })

describe('what a run does where something is missing', () => {
  it('ends cleanly without enough memory', async () => {
    const place = path.join(folder, 'memory')
    mkdirSync(place)
    await expect(linkInto(place, { memoryLimit: '12MB' })).rejects.toThrow(
      'The memory is not enough. Nothing was written',
    )
    expect(readdirSync(place)).toEqual([])
  })

  it.runIf(mayMount()).each<[string, string, Partial<LinkRequest>]>([
    ['results do not fit', 'size=64k', {}],
    ['what memory does not hold does not fit', 'size=1m', { memoryLimit: '40MB' }],
  ])('ends cleanly where the disk is full: %s', async (_, size, more) => {
    const place = path.join(folder, `disk-${size}`)
    mkdirSync(place)
    execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', place])
    try {
      await expect(linkInto(place, more)).rejects.toThrow('The disk is full. Nothing was written')
      expect(readdirSync(place)).toEqual([])
    } finally {
      execFileSync('umount', [place])
    }
  })

  it.each([
    ['IO Error: Could not write file "x": No space left on device', 'The disk is full'],
    ['ENOSPC: no space left on device, write', 'The disk is full'],
    ['Out of Memory Error: failed to offload data block of size 224.0 KiB', 'The disk is full'],
    ['Out of Memory Error: could not allocate block of size 30.5 MiB', 'The memory is not enough'],
    ["Conversion Error: Could not convert string 'Nia Gorseby' to INT64", 'conversion error of DuckDB'],
  ])('says what stopped it, and nothing of the records: %s', (message, words) => {
    const failure = linkFailure(new Error(message)) as Error
    expect(failure.message).toContain(words)
    expect(failure.message).not.toContain('Nia')
  })
})
