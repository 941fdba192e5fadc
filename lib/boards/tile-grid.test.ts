import { expect, test } from 'vitest'
import { boards } from './boards'
import { tileColumns, tileGrid, tileRows } from './tile-grid'

const tileOf = (slug: string) =>
  tileGrid.find(({ boardId }) => boardId === boards.find((board) => board.slug === slug)!.id)!

test('every board has one square, no two in one place, none outside', () => {
  expect(new Set(tileGrid.map(({ boardId }) => boardId))).toEqual(new Set(boards.map(({ id }) => id)))
  expect(new Set(tileGrid.map(({ column, row }) => `${column} ${row}`)).size).toBe(boards.length)
  expect(new Set(tileGrid.map(({ short }) => short)).size).toBe(boards.length)
  expect(Math.max(...tileGrid.map(({ column }) => column))).toBe(tileColumns)
  expect(Math.max(...tileGrid.map(({ row }) => row))).toBe(tileRows)
})

test('squares lie as the boards do', () => {
  expect(tileOf('northumbria').row).toBeLessThan(tileOf('london').row)
  expect(tileOf('kent').column).toBeGreaterThan(tileOf('avon-and-somerset').column)
  expect(tileOf('devon-and-cornwall')).toMatchObject({ column: 1, row: tileRows })
  for (const welsh of ['north-wales', 'dyfed-powys', 'south-wales'])
    expect(tileOf(welsh).column).toBeLessThanOrEqual(2)
})
