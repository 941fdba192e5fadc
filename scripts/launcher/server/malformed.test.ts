import { expect, test } from 'vitest'
import { malformed } from './malformed.mjs'

test('methods that no page and no route can have are refused', () => {
  for (const method of ['TRACE', 'PROPFIND', 'CONNECT', 'get', ''])
    expect(malformed({ method, url: '/' })?.status, method).toBe(405)
  for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
    expect(malformed({ method, url: '/' }), method).toBeUndefined()
})

test('addresses that are no text are refused; what stands in filters is the page’s to judge', () => {
  for (const url of ['/%', '/api/%c0%ae', '/boards/%E0%A4%A', '/x%ff'])
    expect(malformed({ method: 'GET', url })?.status, url).toBe(400)
  for (const url of ['/', '/boards/kent?by=%', '/boards/caf%C3%A9', '/a%2Fb'])
    expect(malformed({ method: 'GET', url }), url).toBeUndefined()
})
