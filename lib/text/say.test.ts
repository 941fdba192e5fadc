import { describe, expect, it } from 'vitest'
import { message, type MessageKey } from './message'
import { say } from './say'

describe('say', () => {
  it('puts a message into the words of each language', () => {
    const calm = message('spc.commonCause', { unit: 'month', lower: '420', upper: '560' })
    expect(say('en', calm)).toContain('(420 to 560)')
    expect(say('cy', calm)).toContain('(420 i 560)')
  })

  it('finds keys that have dots of their own', () => {
    expect(say('en', 'measures.conviction-rate.name')).toBe('Conviction rate')
    expect(say('cy', 'measures.conviction-rate.name')).toBe('Cyfradd euogfarnu')
  })

  it('throws on a key that is in no dictionary', () => {
    expect(() => say('en', 'measures.no-such.name' as MessageKey)).toThrow('measures.no-such.name')
  })
})
