import { describe, expect, test } from 'vitest'
import { nearestName } from './nearest-name'
import { offenceMeaning } from './offence-meanings'
import { parseNumber } from './parse-number'

describe('a figure as it is written', () => {
  test.each([
    ['0', 'count', '0'],
    ['28680.0', 'count', '28680'],
    ['-0', 'count', '0'],
    ['3.317259900855259', 'decimal', '3.317259900855259'],
    ['41.20', 'decimal', '41.20'],
    ['-3420.0', 'signed', '-3420.0'],
  ] as const)('%s as a %s is kept as %s', (text, kind, digits) => {
    expect(parseNumber(text, kind)).toEqual({ digits })
  })

  test.each([
    ['1,234', 'count', 'notNumber'],
    ['12%', 'decimal', 'notNumber'],
    ['1e5', 'decimal', 'notNumber'],
    ['.5', 'decimal', 'notNumber'],
    ['NaN', 'decimal', 'notNumber'],
    ['0x10', 'count', 'notNumber'],
    ['１２', 'count', 'notNumber'],
    ['1234567890123456', 'count', 'notNumber'],
    ['12.5', 'count', 'notWhole'],
    ['-3', 'count', 'negative'],
    ['-0.1', 'decimal', 'negative'],
  ] as const)('%s as a %s is refused: %s', (text, kind, fault) => {
    expect(parseNumber(text, kind)).toBe(fault)
  })
})

describe('names', () => {
  test('a name with a slip of the pen is recognised, another is not', () => {
    const known = ['Avon and Somerset', 'Kent', 'Gwent']
    expect(nearestName('Avon and Sumerset', known)).toBe('Avon and Somerset')
    expect(nearestName('kents', known)).toBe('Kent')
    expect(nearestName('Atlantis', known)).toBeNull()
  })

  test('offence names mean groups, all offences or, by the mapping, nothing', () => {
    const offences = {
      'Drugs Offences': { group: 'drug-offences' as const },
      'Admin Finalised': { leftOut: { en: 'x', cy: 'x' } },
      Whole: { all: true as const },
    }
    expect(offenceMeaning('Sexual Offences', {})).toBe('sexual-offences')
    expect(offenceMeaning('All crime', {})).toBe('all')
    expect(offenceMeaning('Drugs Offences', {})).toBeUndefined()
    expect(offenceMeaning('Drugs Offences', offences)).toBe('drug-offences')
    expect(offenceMeaning('Admin Finalised', offences)).toBe('left-out')
    expect(offenceMeaning('Whole', offences)).toBe('all')
  })
})
