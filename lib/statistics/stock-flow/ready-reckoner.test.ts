import { describe, expect, it } from 'vitest'
import { readyReckoner, usualHours, type BaselineRow } from './ready-reckoner'

const trial: BaselineRow = {
  disposals: 20,
  minutes: 12_000,
  ringFenced: false,
  effective: true,
  extraReceipts: 0,
}
const cracked: BaselineRow = { disposals: 30, minutes: 6_000, ringFenced: false, extraReceipts: 0 }
const plea: BaselineRow = { disposals: 60, minutes: 3_600, ringFenced: true, extraReceipts: 0 }

describe('ready reckoner', () => {
  it('turns extra hours into disposals at the baseline’s pace', () => {
    // 300 hours of other work dispose of 50 cases: 60 more hours dispose of 10, in the same mix.
    expect(readyReckoner([trial, cracked, plea], 60)).toEqual(
      [4, 6, 0].map((value) => expect.closeTo(value, 10)),
    )
  })

  it('lets extra ring-fenced receipts take hours from the rest', () => {
    // 30 more pleas of an hour each.
    const rows = [trial, cracked, { ...plea, extraReceipts: 30 }]
    expect(readyReckoner(rows, 0)).toEqual([-2, -3, 30].map((value) => expect.closeTo(value, 10)))
    // Extra receipts of other work only wait longer.
    expect(readyReckoner([{ ...trial, extraReceipts: 50 }, plea], 0)).toEqual([0, 0])
  })

  it('changes nothing if nothing changes', () => {
    expect(readyReckoner([trial, cracked, plea], 0).map(Math.abs)).toEqual([0, 0, 0])
    expect(readyReckoner([], 10)).toEqual([])
  })

  it('fills in the length of a case from routes other than effective trials', () => {
    const none: BaselineRow = { disposals: 0, minutes: 0, ringFenced: true, extraReceipts: 10 }
    expect(usualHours([trial, cracked, plea, none])).toBeCloseTo((10 / 3 + 1) / 2, 10)
    const hours = 10 * usualHours([trial, cracked, plea, none])
    expect(readyReckoner([trial, cracked, plea, none], 0)[0]).toBeCloseTo((-hours * 20) / 300, 10)
    expect(usualHours([none])).toBe(0)
  })

  it('has nothing to give extra hours to if all work is ring-fenced', () => {
    expect(readyReckoner([{ ...plea, extraReceipts: 5 }], 40)).toEqual([5])
  })

  it('refuses what is no number or negative', () => {
    expect(() => readyReckoner([{ ...plea, disposals: -1 }], 0)).toThrow(
      expect.objectContaining({ kind: 'negative' }),
    )
    expect(() => readyReckoner([plea], Number.NaN)).toThrow(expect.objectContaining({ kind: 'not-finite' }))
  })
})
