import type { GroupBaseline } from './baseline.types'

/** Cases that the Crown Court receives of a group in a usual month. */
export function usualReceipts(group: GroupBaseline): number {
  const charged = group.referrals * group.chargeRate + group.policeCharges
  return (charged * group.casesPerCharge + group.otherCases) * group.sentShare + group.appeals
}
