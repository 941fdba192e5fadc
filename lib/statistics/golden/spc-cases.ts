import { z } from 'zod'
import { UnknownCaseError, type GoldenCase, type GoldenMethod } from './golden-case'
import { xmrCase } from './spc-xmr-case'

const chart = z.object({ chart: z.string() })

/** Process control: XmR after NHSRplotthedots. */
export const spcCases: GoldenMethod = { read }

function read(kase: GoldenCase): Record<string, unknown> {
  const { chart: kind } = chart.parse(kase.params)
  if (kind.toLowerCase() === 'xmr') return xmrCase(kase)
  throw new UnknownCaseError(`no chart called ${kind}`)
}
