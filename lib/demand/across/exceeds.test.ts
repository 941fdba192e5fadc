import { describe, expect, it } from 'vitest'
import { noChange, noLevers, type Levers } from '../model/levers'
import { madeBaseline } from '../testing/made-baseline'
import { exceeds } from './exceeds'
import { courseOf } from './kept-course'

const months = 36
const flat = (value: number) => new Float64Array(months).fill(value)

/** So many runs, each with the same hours above or below what is sat. */
const runsWith = (more: readonly number[]) => ({
  runs: more.length,
  hoursReceived: Float64Array.from(
    { length: more.length * months },
    (_, at) => 100 + more[Math.floor(at / months)]!,
  ),
  hoursSat: new Float64Array(more.length * months).fill(100),
})

describe('when demand exceeds capacity', () => {
  it('is the first month in which expected work is more than hours, with the share of runs', () => {
    const expected = { hoursReceived: flat(90), hoursSat: flat(100) }
    expected.hoursReceived.fill(110, 7)
    expect(exceeds(expected, runsWith([5, 5, 5, -5]))).toMatchObject({ first: 8, share: 75 })
  })

  it('is not said where fewer than two of three runs agree, however the expected course lies', () => {
    const expected = { hoursReceived: flat(110), hoursSat: flat(100) }
    expect(exceeds(expected, runsWith([5, 5, 5, -5, -5]))).toMatchObject({
      ...{ first: null, until: null, share: 60 },
    })
  })

  it('waits for the runs to agree where work grows, and is not taken back where they agree less at the end', () => {
    const expected = {
      hoursReceived: Float64Array.from({ length: months }, (_, m) => 90 + m),
      hoursSat: flat(100),
    }
    const grows = {
      runs: 10,
      // Above from month 11 on; the runs lie up to 54 hours apart from that on either side.
      hoursReceived: Float64Array.from(
        { length: 10 * months },
        (_, at) => 90 + (at % months) + (Math.floor(at / months) - 4.5) * 12,
      ),
      hoursSat: new Float64Array(10 * months).fill(100),
    }
    expect(exceeds(expected, grows)).toMatchObject({ first: 24, share: 70 })
    const flatter = { hoursReceived: flat(110), hoursSat: flat(100) }
    const apart = runsWith([5, 5, 5, 5])
    // In the last year half of the runs are below.
    for (const run of [0, 1]) apart.hoursReceived.fill(90, run * months + 24, (run + 1) * months)
    const found = exceeds(flatter, apart)
    expect(found).toMatchObject({ first: 1, share: 100 })
    expect(found.months.every(Boolean)).toBe(true)
  })

  it('is not where it ends before the end: then it is said until when', () => {
    const expected = { hoursReceived: flat(110), hoursSat: flat(100) }
    expected.hoursSat.fill(120, 10)
    const { first, until, months: over } = exceeds(expected, runsWith([5]))
    expect([first, until, over.filter(Boolean).length]).toEqual([null, 10, 10])
    // Judged by these ten months alone: what is sat more afterwards is of another course.
    const runs = runsWith([5])
    runs.hoursSat.fill(200, 10)
    expect(exceeds(expected, runs)).toMatchObject({ first: null, until: 10 })
  })
})

describe('a board', () => {
  const inBalance = madeBaseline()
  const moved = (levers: Partial<Levers>, after = 0) =>
    courseOf(inBalance, { ...noChange, after, levers: { ...noLevers, ...levers } })

  it('has more work coming in with more charges, the later the later they begin, and hours with more days', () => {
    const [none, charges, later, days] = [
      courseOf(inBalance, noChange),
      moved({ charges: 30 }),
      moved({ charges: 30 }, 10),
      moved({ days: 5 }),
    ]
    expect(charges.hoursReceived).toBeGreaterThan(1.1 * none.hoursReceived)
    expect(charges.hoursSat).toBe(none.hoursSat)
    expect(days.hoursReceived).toBeCloseTo(none.hoursReceived, 6)
    expect(days.hoursSat).toBeCloseTo(none.hoursSat + 5 * inBalance.hoursPerDay, 6)
    expect(later.exceeds.first ?? months + 1).toBeGreaterThanOrEqual(charges.exceeds.first ?? months + 1)
  })

  it('needs the hours of all its cases: what is received, by the hours of their routes', () => {
    const { hoursReceived } = courseOf(inBalance, noChange)
    const { routes, groups } = inBalance
    const wanted = groups.reduce((sum, group) => {
      const charged = group.referrals * group.chargeRate + group.policeCharges
      const sent = (charged * group.casesPerCharge + group.otherCases) * group.sentShare
      const hours = Object.entries(group.shares).reduce(
        (all, [route, share]) => all + share * routes[route as keyof typeof routes].hours,
        0,
      )
      return sum + (sent * hours + group.appeals * routes.appeal.hours) * group.hoursFactor
    }, 0)
    expect(hoursReceived).toBeCloseTo(wanted, 0)
  })
})
