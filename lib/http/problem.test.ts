import { describe, expect, test, vi } from 'vitest'
import { BadRequest, Forbidden, NotFound, NotSignedIn, TooManyRequests } from '@/lib/access/errors'
import { message } from '@/lib/text/message'
import { problemOf, problemResponse } from './problem'

describe('an error as a problem document', () => {
  test('has words in the reader’s language and a code for programs', () => {
    expect(problemOf(new NotSignedIn(), 'en')).toMatchObject({
      status: 401,
      code: 'not-signed-in',
      title: 'Sign in',
    })
    expect(problemOf(new NotFound(), 'cy')).toMatchObject({ status: 404, title: 'Heb ei ganfod' })
    const fault = { parameter: 'from', words: message('errors.badMonth', { parameter: 'from' }) }
    expect(problemOf(new BadRequest([fault]), 'en')).toMatchObject({
      detail: 'Part of the address cannot be used.',
      faults: [{ parameter: 'from', detail: '“from” must be a month such as 2026-03.' }],
    })
    const open = { id: 'a', name: { en: 'Table', cy: 'Tabl' } }
    expect(problemOf(new Forbidden(undefined, [open]), 'cy').openSources).toEqual([{ id: 'a', name: 'Tabl' }])
  })

  test('of a fault of ours tells a reference and nothing else; the log has the rest under it', () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const problem = problemOf(new Error('password=hunter2 at /srv/secret'), 'en')
    expect(JSON.stringify(problem)).not.toMatch(/hunter2|secret/)
    expect(problem.status).toBe(500)
    expect(String(written.mock.calls[0]![0])).toContain(problem.reference)
    written.mockRestore()
  })

  test('says when to come back', () => {
    const response = problemResponse(new TooManyRequests(7), 'en')
    expect(response.headers.get('retry-after')).toBe('7')
    expect(response.headers.get('content-type')).toContain('application/problem+json')
  })
})
