import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hoursCapacity } from '@/lib/statistics/stock-flow/hours-capacity'
import { madeBaseline, madeGroup } from '../testing/made-baseline'
import { leverRanges, levers, noChange, noLevers, type Levers, type Scenario } from './levers'
import { planOf } from './plan'
import type { GroupMonth } from './run-flows.types'
import { simulate } from './simulate'

const months = 18
const anyLevers = fc.record(
  Object.fromEntries(
    levers.map((lever) => [
      lever,
      fc.double({ min: leverRanges[lever].least, max: leverRanges[lever].most, noNaN: true }),
    ]),
  ),
) as unknown as fc.Arbitrary<Levers>
const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  levers: anyLevers,
  after: fc.nat(12),
  phase: fc.nat(6),
  group: fc.constantFrom(null, 'group-1'),
  ringFenced: fc.boolean(),
})
const anyGroup = fc
  .record({
    referrals: fc.nat(300),
    policeCharges: fc.nat(300),
    chargeRate: fc.double({ min: 0, max: 1, noNaN: true }),
    casesPerCharge: fc.double({ min: 0, max: 1, noNaN: true }),
    otherCases: fc.nat(200),
    sentShare: fc.double({ min: 0, max: 1, noNaN: true }),
    appeals: fc.nat(5),
    custodyShare: fc.double({ min: 0, max: 1, noNaN: true }),
    crownOpen: fc.nat(900),
    magistratesOpen: fc.nat(900),
    cpsOpen: fc.nat(300),
  })
  .map(madeGroup)

describe('a run of the pipeline', () => {
  it('loses no case and makes none, to the case, at any stage, whatever is changed', () => {
    fc.assert(
      fc.property(
        fc.array(anyGroup, { minLength: 1, maxLength: 3 }),
        anyScenario,
        fc.nat(9999),
        (groups, scenario, seed) => {
          const named = groups.map((group, index) => ({ ...group, id: `group-${index}` }))
          const baseline = { ...madeBaseline(), groups: named }
          // Receipts that are changed by themselves come from nowhere: all others were sent by a magistrates' court.
          const without = { ...scenario, levers: { ...scenario.levers, receipts: 0 } }
          const before = named.map(({ cpsOpen, magistratesOpen, crownOpen }) => ({
            cpsOpen,
            magistratesOpen,
            crownOpen,
          }))
          const seen: number[] = []
          const flows = simulate(baseline, planOf(baseline, without, months), {
            ...{ seed, spread: baseline.spread },
            ledger: (month, all) => {
              seen.push(month)
              all.forEach((now, index) => {
                const was = before[index]!
                for (const value of Object.values(now)) {
                  expect(Number.isInteger(value)).toBe(true)
                  expect(value).toBeGreaterThanOrEqual(0)
                }
                expect(now.cpsOpen).toBe(was.cpsOpen + now.referred - now.decided)
                expect(now.brought).toBe(now.charged - now.joined + now.others)
                expect(now.magistratesOpen).toBe(was.magistratesOpen + now.brought - now.left)
                expect(now.sent).toBeLessThanOrEqual(now.left)
                expect(now.received).toBeGreaterThanOrEqual(now.sent)
                expect(now.crownOpen).toBe(was.crownOpen + now.received - now.disposed)
                before[index] = now
              })
            },
          })
          expect(seen).toHaveLength(months)
          expect(flows.crownOpen.at(-1)).toBe(flowSum(before, 'crownOpen'))
          expect(flows.disposals.every((done) => done >= 0)).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is, with nothing left to chance, disposals within court hours as lib/statistics has them', () => {
    fc.assert(
      fc.property(
        fc.record({
          open: fc.integer({ min: 1, max: 900 }),
          share: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
          hours: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 20 })),
          receipts: fc.array(fc.nat(300), { minLength: 3, maxLength: 24 }),
          days: fc.integer({ min: 0, max: 300 }),
          more: fc.integer({ min: -100, max: 200 }),
        }),
        ({ open, share, hours: [plea, trial], receipts, days, more }) => {
          const soon = { lag: 0, ringFenced: true }
          const baseline = {
            ...madeBaseline({ sittingDays: days, hoursPerDay: 5, custodyPriority: 1 }),
            groups: [
              madeGroup({
                ...{ crownOpen: open, appeals: 0 },
                shares: { sentence: 0, 'early-plea': share, 'late-plea': 0, trial: 1 - share },
              }),
            ],
            routes: {
              sentence: { hours: 1, ...soon },
              appeal: { hours: 1, ...soon },
              'early-plea': { hours: plea, ...soon },
              'late-plea': { hours: 1, lag: 0, ringFenced: false },
              trial: { hours: trial, lag: 0, ringFenced: false },
            },
          }
          const scenario = { ...noChange, levers: { ...noLevers, days: more }, after: 2 }
          const flows = simulate(baseline, planOf(baseline, scenario, receipts.length), {
            ...{ seed: null, spread: baseline.spread, receipts },
          })
          const expected = hoursCapacity(
            [0, open],
            [
              { share, hoursPerCase: plea, ringFenced: true },
              { share: 1 - share, hoursPerCase: trial, ringFenced: false },
            ],
            receipts,
            receipts.map((_, month) => Math.max(0, days + (month < 2 ? 0 : more)) * 5),
          )
          expected.forEach((step, month) => {
            expect(flows.crownOpen[month]).toBeCloseTo(step.open, 6)
            expect(flows.disposals[month]).toBeCloseTo(step.disposals[0]! + step.disposals[1]!, 6)
            expect(flows.hoursUnused[month]).toBeCloseTo(step.hoursUnused, 6)
            expect(flows.hoursShort[month]).toBeCloseTo(step.hoursShort, 6)
          })
        },
      ),
    )
  })

  it('is the same for the same seed and another for another', () => {
    const baseline = madeBaseline()
    const plan = planOf(baseline, noChange, months)
    const run = (seed: number) => [...simulate(baseline, plan, { seed, spread: baseline.spread }).crownOpen]
    expect(run(3)).toEqual(run(3))
    expect(run(3)).not.toEqual(run(4))
  })

  it('takes known receipts to the case', () => {
    const baseline = madeBaseline()
    const receipts = [31, 7, 0, 120, 44]
    const flows = simulate(baseline, planOf(baseline, noChange, 5), {
      seed: 5,
      spread: baseline.spread,
      receipts,
    })
    const taken = flows.receipts.reduce((sum, value) => sum + value, 0)
    expect(Math.abs(taken - 202)).toBeLessThanOrEqual(1)
  })
})

const flowSum = (groups: readonly Pick<GroupMonth, 'crownOpen'>[], name: 'crownOpen') =>
  groups.reduce((sum, group) => sum + group[name], 0)
