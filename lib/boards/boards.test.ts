import { describe, expect, test } from 'vitest'
import { areas } from './areas'
import { boards } from './boards'
import { courts } from './courts'
import { findArea } from './find-area'
import { findBoard } from './find-board'
import { forces } from './forces'
import { forcesOfBoard } from './forces-of-board'

describe('reference data', () => {
  test('42 boards with ids 1 to 42, in alphabetical order, four of them in Wales', () => {
    expect(boards.map((board) => board.id)).toEqual(Array.from({ length: 42 }, (_, index) => index + 1))
    const names = boards.map((board) => board.name.en)
    expect(names).toEqual([...names].sort((a, b) => (a < b ? -1 : 1)))
    expect(boards.filter((board) => board.country === 'Wales').map((board) => board.name.cy)).toEqual([
      'Dyfed-Powys',
      'Gwent',
      'Gogledd Cymru',
      'De Cymru',
    ])
  })

  test('ids, codes and names are never shared', () => {
    const unique = (values: readonly unknown[]) => expect(new Set(values).size).toBe(values.length)
    unique(areas.map((area) => area.id))
    unique(areas.map((area) => area.code))
    unique(areas.map((area) => `${area.kind} ${area.name.en}`))
    unique(boards.map((board) => board.slug))
    unique(forces.map((force) => force.code))
    unique(courts.map((court) => court.name))
  })

  test('every board has its forces, and only London has two', () => {
    for (const board of boards)
      expect(forcesOfBoard(board.id, '2024-01-01')).toHaveLength(board.slug === 'london' ? 2 : 1)
    expect(forces).toHaveLength(44)
    expect(forcesOfBoard(1, '2003-03-31')).toEqual([])
  })

  test('no court rests on a source for its board yet, and all say so', () => {
    expect(courts).toHaveLength(69)
    expect(courts.filter((court) => court.verified)).toEqual([])
    expect(courts.filter((court) => court.boardId === null).map((court) => court.name)).toEqual([
      'Cardiff',
      'Swansea',
    ])
  })
})

describe('names of published tables', () => {
  test.each([
    ['GreaterManchester', 'board', 'Greater Manchester'],
    ['Dyfed Powys', 'board', 'Dyfed-Powys'],
    ['Metropolitan and City', 'board', 'London'],
    ['Devon & Cornwall', 'board', 'Devon and Cornwall'],
    ['Hampshire and Isle of Wight', 'board', 'Hampshire'],
    ['National', 'nation', 'England and Wales'],
    ['England & Wales', 'nation', 'England and Wales'],
    ['Metropolitan Police', 'force', 'Metropolitan Police'],
    ['London, City of', 'force', 'City of London'],
    ['British Transport Police', 'force', 'British Transport Police'],
    ['Midlands', 'region', 'Midlands'],
    ['kent', 'board', 'Kent'],
  ])('%s is the %s %s', (name, kind, known) => {
    expect(findArea(name)).toMatchObject({ kind, name: { en: known } })
  })

  test('a table by force means the force, not the board of the same name', () => {
    expect(findArea('Kent', ['force'])?.kind).toBe('force')
    expect(findArea('London', ['force'])).toBeUndefined()
    expect(findArea('Nowhere')).toBeUndefined()
  })

  test('a board is found by its name in addresses and by the code of any of its forces', () => {
    expect(findBoard('avon-and-somerset')?.id).toBe(1)
    expect(findBoard('E23000036')?.id).toBe(1)
    expect(findBoard('e23000034')?.slug).toBe('london')
    expect(findBoard('BTP')).toBeUndefined()
    expect(findBoard('Avon and Somerset')).toBeUndefined()
  })
})
