import type { DemandBaseline, GroupBaseline } from '../model/baseline.types'

/** A board of no place, with numbers of the size of a small one. */
export function madeBaseline(change: Partial<DemandBaseline> = {}, groups = 2): DemandBaseline {
  return {
    from: '2026-11',
    groups: Array.from({ length: groups }, (_, index) => madeGroup({ id: `group-${index}` })),
    routes: {
      sentence: { hours: 1, lag: 1, ringFenced: true },
      appeal: { hours: 1.25, lag: 1, ringFenced: true },
      'early-plea': { hours: 1.7, lag: 3, ringFenced: true },
      'late-plea': { hours: 3, lag: 5, ringFenced: false },
      trial: { hours: 12, lag: 5, ringFenced: false },
    },
    cpsLag: 1.2,
    magistratesLag: 1.5,
    sittingDays: 28,
    hoursPerDay: 4,
    custodyPriority: 1.6,
    remand: 80,
    spread: { receipts: 0.05, drift: 0.01, hours: 0.05, sitting: 0.05 },
    ...change,
  }
}

export const madeGroup = (change: Partial<GroupBaseline> = {}): GroupBaseline => ({
  id: 'theft',
  referrals: 60,
  policeCharges: 40,
  chargeRate: 0.75,
  casesPerCharge: 0.9,
  otherCases: 60,
  sentShare: 0.12,
  appeals: 0.5,
  shares: { sentence: 0.25, 'early-plea': 0.3, 'late-plea': 0.2, trial: 0.25 },
  custodyShare: 0.2,
  hoursFactor: 1,
  crownOpen: 120,
  magistratesOpen: 250,
  cpsOpen: 70,
  ...change,
})
