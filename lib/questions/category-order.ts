import {
  ageBands,
  chargingRoutes,
  ethnicities,
  hearingReasons,
  modes,
  pleas,
  receiptTypes,
  remandStatuses,
  sexes,
} from '@/lib/releases/contract/code-lists'

/** Days since receipt, from the youngest cases to the oldest (docs/measures/rules.md). */
const agesOfCases = [
  '0-27',
  '28-55',
  '56-83',
  '84-111',
  '112-139',
  '140-181',
  '182-364',
  '365-729',
  '730-or-more',
]

const orders: Readonly<Record<string, readonly string[]>> = {
  'crime-type': ['adult-rape', 'domestic-abuse', 'other', 'not-linked'],
  'age-band': [...agesOfCases, ...ageBands],
  sex: sexes,
  ethnicity: ethnicities,
  mode: modes,
  plea: pleas,
  remand: remandStatuses,
  'receipt-type': receiptTypes,
  'charging-route': chargingRoutes,
  reason: hearingReasons,
  tier: ['magistrates', 'crown'],
  link: ['exact', 'model'],
  suspect: ['identified', 'not-identified'],
  'date-known': ['stated', 'from-outcome'],
  'how-left': ['completed', 'sent'],
}

/**
 * Categories in the order in which people look for them: ages, stages and kinds in that of the contract's code lists,
 * offence groups, courts and everything else by its name. Never by size: the order is no ranking.
 */
export function inOrder(breakdown: string, categories: readonly string[]): readonly string[] {
  const order = orders[breakdown] ?? []
  const place = (category: string) => {
    const at = order.indexOf(category)
    return at < 0 ? order.length : at
  }
  return [...categories].sort((a, b) => place(a) - place(b) || a.localeCompare(b, 'en-GB', { numeric: true }))
}
