import { expect, test } from 'vitest'
import { mostFormBytes, refusalOfRequest } from './refuse-request'

const refusal = (method: string, pathname: string, headers: Record<string, string> = {}) =>
  refusalOfRequest({ method, pathname, headers: new Headers(headers) })?.status ?? null

test('a method that a route does not have is refused, whoever asks', () => {
  expect(refusal('GET', '/boards/kent')).toBeNull()
  expect(refusal('HEAD', '/boards/kent')).toBeNull()
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])
    expect(refusal(method, '/boards/kent'), method).toBe(405)
  expect(refusal('POST', '/data/issues/write')).toBeNull()
  expect(refusal('GET', '/data/issues/write')).toBe(405)
  // Where there is no route, the page that says so answers.
  expect(refusal('POST', '/nothing-here')).toBeNull()
})

test('a body that no form could have is refused before it is read', () => {
  const post = (headers: Record<string, string>) => refusal('POST', '/data/issues/write', headers)
  expect(post({ 'content-length': String(mostFormBytes) })).toBeNull()
  expect(post({ 'content-length': String(mostFormBytes + 1) })).toBe(413)
  for (const length of ['1e3', '-1', '0x10', '1, 2', ' '])
    expect(post({ 'content-length': length })).toBe(413)
  expect(post({ 'transfer-encoding': 'chunked' })).toBe(411)
  expect(post({})).toBeNull()
})
