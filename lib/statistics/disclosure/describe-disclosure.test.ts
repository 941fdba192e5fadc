import { describe, expect, it } from 'vitest'
import { say } from '@/lib/text/say'
import { auditSuppression } from './audit-suppression'
import {
  describeAudit,
  describeHidden,
  describeIsolation,
  describeRefusal,
  describeRefusalReason,
  describeRounding,
  describeZeros,
} from './describe-disclosure'
import { isolation } from './differencing'
import { sumTable } from './sum-table'

const row = sumTable([{ leaves: ['a', 'b', 'c'], sums: { T: ['a', 'b', 'c'] } }], (code) =>
  code === 'a' ? 3 : 9,
)
const audited = (hidden: string[], width?: number) =>
  say('en', describeAudit(auditSuppression(row, hidden, { threshold: 5, width }), { threshold: 5, width }))

describe('words of disclosure control', () => {
  it('say what an audit found', () => {
    expect(audited([])).toBe('Nothing is hidden: no figure here is below 5.')
    expect(audited(['a', 'b'])).toContain('2 figures are hidden')
    expect(audited(['a', 'b'])).toContain('still span at least 5')
    expect(audited(['a'])).toContain('1 hidden figure could be worked out')
    expect(audited(['a', 'b'], 50)).toContain('2 hidden figures have possible values that span less than 50')
  })

  it('tell the person who asks nothing of why, and the steward everything', () => {
    const decision = { kind: 'refused', reason: 'difference', against: 'adults' } as const
    expect(say('en', describeRefusal())).toBe('Not shown, to protect people’s identity.')
    expect(say('en', describeRefusalReason(decision, 5))).toContain('beside the earlier answer adults')
  })

  it('exist in Welsh for everything that can be said', () => {
    const messages = [
      describeHidden(),
      describeZeros('shown'),
      describeZeros('hidden'),
      describeRounding(5, false),
      describeRounding(3, true),
      describeRefusal(),
      ...(['small', 'complement', 'difference', 'combination'] as const).map((reason) =>
        describeRefusalReason({ kind: 'refused', reason }, 5),
      ),
      ...[
        isolation({ kind: 'subset', whole: 9, part: 7 }, 5),
        isolation({ kind: 'rolling', earlier: 9, later: 7 }, 5),
        isolation({ kind: 'revision', before: 9, after: 7 }, 5),
        isolation({ kind: 'rate', rate: 50, decimals: 0, denominator: 4 }, 5),
        isolation({ kind: 'mean', mean: 3, count: 2, known: [1] }, 5),
      ].map(describeIsolation),
    ]
    for (const one of messages) expect(say('cy', one)).not.toBe(say('en', one))
    expect(say('en', messages.at(-1)!)).toContain('1 value to be worked out')
  })
})
