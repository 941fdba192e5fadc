import { z } from 'zod'
import type { GoldenCase, GoldenMethod } from './golden-case'
import { attributeCase } from './spc-attribute-case'
import { xmrCase } from './spc-xmr-case'

const chart = z.object({ chart: z.string() })

/** Process control: XmR after NHSRplotthedots, charts of counts and shares after qicharts2. */
export const spcCases: GoldenMethod = { read }

function read(kase: GoldenCase): Record<string, unknown> {
  const { chart: kind } = chart.parse(kase.params)
  return kind.toLowerCase() === 'xmr' ? xmrCase(kase) : attributeCase(kase)
}
