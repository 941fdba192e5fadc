import { describe, expect, it } from 'vitest'
import { runCase } from './run-case'

/** Cases worked out by hand, in the shapes of the golden cases of survival, forecasts and demand. */
const kase = (
  method: string,
  parts: { params?: object; input: object; expected: object; rules?: string[] },
) => ({
  id: 'own',
  method,
  params: {},
  compare: Object.keys(parts.rules ? {} : parts.expected),
  tolerance: { rel: 1e-9, abs: 1e-12 },
  ...parts,
})

describe('survival cases', () => {
  it('follow subjects with delayed entry', () => {
    const subjects = [
      { entry: 0, exit: 5, event: 1 },
      { entry: 5, exit: 8, event: 1 },
      { entry: 2, exit: 9, event: 0 },
    ]
    const km = [
      { time: 5, n_risk: 2, n_event: 1, surv: 0.5 },
      { time: 8, n_risk: 2, n_event: 1, surv: 0.25 },
      { time: 9, n_risk: 1, n_event: 0, surv: 0.25 },
    ]
    expect(runCase(kase('survival', { input: { subjects }, expected: { km } }))).toEqual([])
  })

  it('follow several ways of ending, by group, with days past the last', () => {
    const subjects = [
      { time: 1, event: 1, group: 'a' },
      { time: 2, event: 2, group: 'a' },
      { time: 3, event: 3, group: 'b' },
      { time: 4, event: 0, group: 'b' },
    ]
    const shares = (curve: string, at2: number, at9: number | null) => ({
      curve,
      '2': at2,
      '9': at9,
      _row: curve,
    })
    expect(
      runCase(
        kase('survival', {
          params: { at: [2, 9] },
          input: { subjects },
          expected: {
            at_times: [
              { time: 2, state0: 0.5, cause1: 0.25, cause2: 0.25, cause3: 0 },
              { time: 9, state0: 0.25, cause1: 0.25, cause2: 0.25, cause3: 0.25 },
            ],
            cmprsk_est: [shares('1 1', 0.25, null), shares('1 2', 0.25, null), shares('1 3', 0, null)],
            by_group: [
              shares('a 1', 0.5, null),
              shares('b 1', 0, null),
              shares('a 2', 0.5, null),
              shares('b 2', 0, null),
              shares('a 3', 0, null),
              shares('b 3', 0, null),
            ],
          },
        }),
      ),
    ).toEqual([])
  })

  it('compare more than two groups, numbers in order of size', () => {
    const group = (name: string, ...days: number[]) => days.map((time) => ({ time, event: 1, group: name }))
    const subjects = [...group('10', 1, 2), ...group('9', 3, 4), ...group('2', 5, 6)]
    const by_group_median = ['2', '9', '10'].map((name, index) => ({ group: name, median: 5.5 - 2 * index }))
    expect(runCase(kase('survival', { input: { subjects }, expected: { by_group_median } }))).toEqual([])
    const [fault] = runCase(kase('survival', { input: { subjects }, expected: { logrank: { df: 3 } } }))
    expect(fault).toBe('logrank.df: expected 3, got 2')
  })

  it('fail for a key that is not known', () => {
    const input = { subjects: [{ time: 1, event: 1 }] }
    expect(runCase(kase('survival', { input, expected: { hazard: 1 } }))).toEqual([
      'hazard: our reader gives no such answer',
    ])
    expect(runCase(kase('survival', { input: {}, expected: { n: 1 } }))).not.toEqual([])
  })
})

describe('forecast cases', () => {
  const series = [10, 20, 12, 22, 14, 26].map((value, index) => ({ t: index + 1, value }))

  it('hold the end of a series out', () => {
    expect(
      runCase(
        kase('forecast', {
          params: { frequency: 2, train: 4, h: 2 },
          input: { series },
          expected: {
            naive: [
              { h: 1, mean: 22 },
              { h: 2, mean: 22 },
            ],
            mase_scale: 2,
            test: [14, 26],
            accuracy: { snaive: { MAE: 3, MASE: 1.5 } },
            'ses_fixed_alpha_0.5_l0_y1': 17.75,
            classical_additive: { figure: [-4.5, 4.5] },
          },
        }),
      ),
    ).toEqual([])
  })

  it('roll the origin', () => {
    // From the fourth value: 22 against 14 and 26; from the fifth: 14 against 26.
    const metrics = [{ method: 'naive', n: 3, ME: 8 / 3, MAE: 8, MASE_initial: 4, MAE_by_h: [10, 4] }]
    const params = { frequency: 2, initial: 4, max_h: 2 }
    expect(runCase(kase('forecast', { params, input: { series }, expected: { metrics } }))).toEqual([])
    const unknown = { metrics: [{ method: 'oracle' }] }
    expect(runCase(kase('forecast', { params, input: { series }, expected: unknown }))[0]).toContain('oracle')
  })

  it('hold the default method to that of the reference', () => {
    const rule =
      "our default method's mean sMAPE over the series is at most the reference ets mean sMAPE + 1.0 point"
    const train = Array.from({ length: 30 }, (_, index) => [5, 9, 4][index % 3]!)
    const parts = {
      input: { series: [{ frequency: 3, h: 3, train, test: [5, 9, 8] }] },
      rules: [rule],
    }
    // The method repeats the season: wrong once, by 4 of 6.
    expect(runCase(kase('forecast', { ...parts, expected: { mean_smape: { ets: 21.3 } } }))).toEqual([])
    expect(runCase(kase('forecast', { ...parts, expected: { mean_smape: { ets: 21.2 } } }))).toHaveLength(1)
  })
})

describe('demand cases', () => {
  it('know a stock with receipts under any number of scenarios', () => {
    const row = (t: number, done: number, open: number) => ({
      t,
      receipts: 10,
      capacity_hours: 10 * done + 5,
      disposals_gp: 5,
      disposals_trial: done,
      open,
    })
    expect(
      runCase(
        kase('demand', {
          params: { open0: 3, hours_per_day: 5, hours_gp: 1, hours_trial: 10, share_gp: 0.5 },
          input: { receipts: [10, 10], days_base: [3, 3], days_more: [13, 21] },
          expected: {
            base: [row(1, 1, 7), row(2, 1, 11)],
            more: [row(1, 6, 2), { open: 0, disposals_trial: 7 }],
          },
        }),
      ),
    ).toEqual([])
  })

  it('know the ready reckoner with extra receipts', () => {
    const kind = (route: string) => ({ receipt_type_desc: 'tew', route })
    expect(
      runCase(
        kase('demand', {
          input: {
            baseline: [
              { date: 'm1', ...kind('effective'), n_disposals: 10, dur_disposals: 6000 },
              { date: 'm1', ...kind('gp'), n_disposals: 20, dur_disposals: 1200 },
            ],
            ringfenced: [
              { ...kind('effective'), ringfenced: false },
              { ...kind('gp'), ringfenced: true },
            ],
            capacity: [{ date: 'm1', hours_per_day: 5, extra_sitting_days: 4 }],
            receipts_delta: [
              { date: 'm1', ...kind('effective'), n_receipts_delta: 0 },
              { date: 'm1', ...kind('gp'), n_receipts_delta: 5 },
            ],
          },
          // 20 extra hours less 5 for pleas, at a tenth of a trial an hour.
          expected: { disposals_delta: [{ n_disposals_delta: 1.5 }, { n_disposals_delta: 5 }] },
        }),
      ),
    ).toEqual([])
  })

  it('know queues, and fail for another shape', () => {
    const cases = [{ lambda: 2, mu: 3, servers: 1 }]
    const results = [{ rho: 2 / 3, erlangB: 0.4, erlangC: 2 / 3, L: 2, W: 1 }]
    expect(runCase(kase('demand', { input: { cases }, expected: { results } }))).toEqual([])
    expect(runCase(kase('demand', { input: { prisons: [] }, expected: { x: 1 } }))[0]).toContain('prisons')
  })
})
