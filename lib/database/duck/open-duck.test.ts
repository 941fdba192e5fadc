import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openDuck, type Duck } from './open-duck'
import { sqlName, sqlText } from './sql-text'
import { writeParquet } from './write-parquet'

let duck: Duck
let folder: string
beforeAll(async () => {
  duck = await openDuck({ threads: 1, memoryLimit: '200MB' })
  folder = mkdtempSync(path.join(tmpdir(), 'duck-'))
})
afterAll(() => {
  duck.close()
  rmSync(folder, { recursive: true })
})

describe('DuckDB in this process', () => {
  it('gives rows as values of JavaScript, held to a schema', async () => {
    const rows = await duck.rows(
      z.object({ day: z.date(), many: z.bigint(), list: z.array(z.number()), said: z.string().nullable() }),
      "SELECT DATE '2026-09-30' AS day, 7::UBIGINT AS many, [1, 2]::INTEGER[] AS list, $said AS said",
      { said: "it's" },
    )
    expect(rows).toEqual([{ day: new Date('2026-09-30'), many: 7n, list: [1, 2], said: "it's" }])
    await expect(duck.row(z.object({}), 'SELECT 1 WHERE false')).rejects.toThrow('one row')
  })

  it('quotes texts and names', async () => {
    const row = await duck.row(
      z.object({ 'a "b"': z.string() }),
      `SELECT ${sqlText("o'clock")} AS ${sqlName('a "b"')}`,
    )
    expect(row).toEqual({ 'a "b"': "o'clock" })
  })

  it('neither loads nor fetches an extension by itself', async () => {
    await expect(duck.run("SELECT * FROM 'https://example.org/a.csv'")).rejects.toThrow(
      'requires the extension',
    )
  })

  it('writes a Parquet file whole or not at all', async () => {
    const file = path.join(folder, 'numbers.parquet')
    await expect(writeParquet(duck, "SELECT error('broken') FROM range(10)", file)).rejects.toThrow('broken')
    expect(readdirSync(folder)).toEqual([])
    await writeParquet(duck, 'SELECT range AS number FROM range(10)', file)
    expect(readdirSync(folder)).toEqual(['numbers.parquet'])
    const { total } = await duck.row(
      z.object({ total: z.coerce.number() }),
      `SELECT sum(number) AS total FROM ${sqlText(file)}`,
    )
    expect(total).toBe(45)
  })

  it('ends a running statement when its signal aborts, and refuses further ones', async () => {
    const abort = new AbortController()
    const other = await openDuck({ threads: 1, signal: abort.signal })
    const long = other.run(
      'SELECT count(*) FROM range(100000000) a, range(1000) b WHERE a.range + b.range = -1',
    )
    setTimeout(() => abort.abort(), 50)
    await expect(long).rejects.toThrow('abort')
    await expect(other.run('SELECT 1')).rejects.toThrow('abort')
    other.close()
  })
})
