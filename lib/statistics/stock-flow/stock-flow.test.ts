import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hoursCapacity, type Route } from './hours-capacity'
import { openCaseload } from './open-caseload'
import { reconcileStock } from './reconcile-stock'

const routes: Route[] = [
  { share: 0.4, hoursPerCase: 2, ringFenced: true },
  { share: 0.6, hoursPerCase: 12, ringFenced: false },
]
const flow = fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { minLength: 1, maxLength: 40 })

describe('open caseload', () => {
  it('is what was open, plus receipts, less disposals', () => {
    expect(openCaseload(100, [10, 20], [15, 5])).toEqual({ open: [95, 110], disposed: [15, 5] })
  })

  it('stops at nothing open', () => {
    expect(openCaseload(5, [3, 4], [20, 1])).toEqual({ open: [0, 3], disposed: [8, 1] })
    expect(openCaseload(0, [0], [0])).toEqual({ open: [0], disposed: [0] })
  })

  it('is never negative and loses no case', () => {
    fc.assert(
      fc.property(fc.nat(500), flow, (start, months) => {
        const receipts = months.map(([received]) => received)
        const { open, disposed } = openCaseload(
          start,
          receipts,
          months.map(([, done]) => done),
        )
        expect(Math.min(...open)).toBeGreaterThanOrEqual(0)
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
        expect(open.at(-1)).toBe(start + sum(receipts) - sum(disposed))
      }),
    )
  })

  it.each([
    [-1, [1], [1], 'negative'],
    [1, [-1], [1], 'negative'],
    [1, [1], [Number.NaN], 'not-finite'],
    [1, [1, 2], [1], 'unequal-lengths'],
  ])('refuses %s, %j, %j', (start, receipts, disposals, kind) => {
    expect(() => openCaseload(start, receipts, disposals)).toThrow(expect.objectContaining({ kind }))
  })
})

describe('reconciliation', () => {
  it('shows what the flows do not explain', () => {
    expect(reconcileStock([100, 108, 90], [0, 10, 5], [0, 4, 20])).toEqual([
      { expected: 106, reported: 108, unexplained: 2 },
      { expected: 93, reported: 90, unexplained: -3 },
    ])
    expect(reconcileStock([], [], [])).toEqual([])
  })
})

describe('disposals within court hours', () => {
  it('hear ring-fenced work first and the rest with what is left', () => {
    const [first, second] = hoursCapacity([0, 700], routes, [100, 100], [750, 825])
    expect(first).toMatchObject({
      disposals: [40, expect.closeTo(670 / 12, 10)],
      hoursUnused: 0,
      hoursShort: 0,
    })
    expect(first!.open).toBeCloseTo(760 - 670 / 12, 10)
    expect(second!.disposals[1]).toBeCloseTo(745 / 12, 10)
  })

  it('say when hours are left over or even ring-fenced work does not fit', () => {
    expect(hoursCapacity([0, 1], routes, [0], [100])[0]).toMatchObject({ open: 0, hoursUnused: 88 })
    expect(hoursCapacity([0, 7], routes, [100], [60])[0]).toMatchObject({
      disposals: [40, 0],
      open: 67,
      hoursShort: 20,
    })
  })

  it('share the hours by the work that waits on each route', () => {
    const two: Route[] = [
      { share: 0.5, hoursPerCase: 10, ringFenced: false },
      { share: 0.5, hoursPerCase: 2, ringFenced: false },
    ]
    // 300 and 60 hours wait; half of each is served.
    expect(hoursCapacity([30, 30], two, [0], [180])[0]!.disposals).toEqual([15, 15])
  })

  it('lose no case and never take more hours than there are for what waits', () => {
    fc.assert(
      fc.property(fc.nat(800), flow, (start, months) => {
        let before = start
        const hours = months.map(([, days]) => days * 5)
        const receipts = months.map(([received]) => received)
        for (const step of hoursCapacity([0, start], routes, receipts, hours)) {
          const [pleas, trials] = step.disposals as [number, number]
          expect(step.open).toBeGreaterThanOrEqual(0)
          expect(before + step.receipts - pleas - trials).toBeCloseTo(step.open, 6)
          expect(pleas * 2 + trials * 12).toBeLessThanOrEqual(step.capacityHours + step.hoursShort + 1e-6)
          before = step.open
        }
      }),
    )
  })

  it('serve fewer cases if each takes longer', () => {
    const longer = routes.map((route) => ({ ...route, hoursPerCase: route.hoursPerCase * 1.1 }))
    const open = (some: Route[]) => hoursCapacity([0, 700], some, [100], [750])[0]!.open
    expect(open(longer)).toBeGreaterThan(open(routes))
  })

  it.each([
    [[0, 1], [{ ...routes[0]!, share: 0.5 }, routes[1]!], 'out-of-range'],
    [[3, 1], routes, 'out-of-range'],
    [[0], routes, 'unequal-lengths'],
    [[0, -1], routes, 'negative'],
    [[0, 1], [{ ...routes[0]!, hoursPerCase: 0 }, routes[1]!], 'out-of-range'],
    [[0, 1], [{ ...routes[0]!, share: Number.NaN }, routes[1]!], 'not-finite'],
  ])('refuse what makes no sense: %j', (start, some, kind) => {
    expect(() => hoursCapacity(start, some, [1], [1])).toThrow(expect.objectContaining({ kind }))
  })
})
