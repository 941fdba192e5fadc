import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeReturnPath } from './safe-return-path'

describe('a path to return to', () => {
  test.each([
    '/',
    '/boards/kent',
    '/boards/kent/measures/conviction-rate?by=offence-group&from=2025-01',
    '/data#x',
  ])('%s is gone to', (path) => expect(safeReturnPath(path)).toBe(path.replace('#x', '')))

  test.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/\n/evil.example',
    '/%0d%0aSet-Cookie:x=y\r\n',
    '/.//evil.example',
    '/x/..//evil.example',
    ' /boards',
    'boards',
    '',
    '/api/auth/signout',
    '/./api/auth/signout',
    `/${'a'.repeat(3000)}`,
    null,
    undefined,
  ])('%j is not', (path) => expect(safeReturnPath(path)).toBe('/'))

  test('is never read by a browser as another site, whatever was asked for', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('/', '\\', '\t', '\n', '.', ':', '@', 'a', '%', '?', '#', ' ', 'e'),
    })
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          nasty,
          nasty.map((rest) => `/${rest}`),
          fc.webUrl(),
        ),
        (wanted) => {
          const path = safeReturnPath(wanted)
          expect(new URL(path, 'https://board.example').origin).toBe('https://board.example')
          expect(path).toMatch(/^\/(?!\/)/)
          expect(path).not.toMatch(/[\r\n\t\\]/)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
