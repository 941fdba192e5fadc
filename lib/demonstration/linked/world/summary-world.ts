import type { offenceGroups } from '@/lib/releases/contract/code-lists'

/**
 * Court cases that no recorded crime stands behind: motoring and other summary offences, and frauds of bodies other
 * than the police. They are most of what magistrates' courts receive.
 */
export type SummaryWorld = {
  readonly group: (typeof offenceGroups)[number]
  /** Cases a year at full size. */
  readonly aYear: number
  /** Brought by post, not from custody; the rest are charged by the police and prosecuted by the CPS. */
  readonly postal: number
  /** Days from the offence to the charge: least, and further ones drawn evenly. */
  readonly charged: { readonly least: number; readonly further: number }
  readonly eitherWay: number
  readonly sent: { readonly trial: number; readonly sentence: number }
  readonly guilty: { readonly magistrates: number; readonly crown: number }
  /** Ends at the first listing, on the papers; then convicted. */
  readonly atOnce: number
  readonly convictedAtOnce: number
}

export const summaryWorlds: readonly SummaryWorld[] = [
  {
    group: 'summary-motoring',
    aYear: 615_000,
    postal: 0.9,
    charged: { least: 114, further: 72 },
    eitherWay: 0,
    sent: { trial: 0, sentence: 0 },
    guilty: { magistrates: 0.45, crown: 0.5 },
    atOnce: 0.8,
    convictedAtOnce: 0.86,
  },
  {
    group: 'summary-non-motoring',
    aYear: 298_000,
    postal: 0.96,
    charged: { least: 90, further: 98 },
    eitherWay: 0,
    sent: { trial: 0, sentence: 0 },
    guilty: { magistrates: 0.4, crown: 0.5 },
    atOnce: 0.8,
    convictedAtOnce: 0.86,
  },
  {
    group: 'fraud',
    aYear: 11_000,
    postal: 0,
    charged: { least: 200, further: 1_100 },
    eitherWay: 1,
    sent: { trial: 0.4, sentence: 0.08 },
    guilty: { magistrates: 0.6, crown: 0.5 },
    atOnce: 0.3,
    convictedAtOnce: 0.5,
  },
]
