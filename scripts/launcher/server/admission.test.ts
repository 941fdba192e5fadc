import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { admission } from './admission.mjs'

const limits = { atOnce: 2, mostWaiting: 3, patience: 1000, longest: 5000 }
let said: string[]
let queue: ReturnType<typeof admission>

beforeEach(() => {
  vi.useFakeTimers()
  said = []
  queue = admission(limits)
})
afterEach(() => vi.useRealTimers())

/** Somebody who asks for a page; `close` is the end of the answer, or that they have gone. */
function ask(name: string, url = '/boards/kent') {
  const response = new EventEmitter()
  queue.take(
    { url },
    response,
    () => said.push(`${name} is answered`),
    (seconds) => said.push(`${name} may come again in ${seconds}`),
  )
  return { close: () => response.emit('close') }
}

test('so many are answered at once, the others in the order in which they came', () => {
  const [a, b] = [ask('a'), ask('b'), ask('c'), ask('d')]
  expect(said).toEqual(['a is answered', 'b is answered'])
  b!.close()
  expect(said.at(-1)).toBe('c is answered')
  a!.close()
  expect(said.at(-1)).toBe('d is answered')
})

test('who goes away while waiting is passed over and takes nobody’s turn', () => {
  const a = ask('a')
  ask('b')
  const c = ask('c')
  ask('d')
  c.close()
  a.close()
  expect(said).toEqual(['a is answered', 'b is answered', 'd is answered'])
  expect(vi.getTimerCount()).toBe(2)
})

test('a turn that comes too late, or a queue that is full, is told at once with when to try again', () => {
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) ask(name)
  expect(said).toEqual(['a is answered', 'b is answered', 'f may come again in 1'])
  vi.advanceTimersByTime(1000)
  expect(said.slice(3)).toEqual(['c', 'd', 'e'].map((name) => `${name} may come again in 1`))
})

test('who reads slowly holds up nobody for ever', () => {
  const a = ask('a')
  ask('b')
  vi.advanceTimersByTime(4500)
  ask('c')
  vi.advanceTimersByTime(500)
  expect(said).toEqual(['a is answered', 'b is answered', 'c is answered'])
  // The end of an answer that is no longer counted gives no second turn.
  ask('d')
  ask('e')
  a.close()
  expect(said).toEqual(['a is answered', 'b is answered', 'c is answered', 'd is answered'])
})

test('files, the check of health and deliveries do not wait', () => {
  ask('a')
  ask('b')
  for (const url of ['/_next/static/chunks/x.js', '/app.css?v=1', '/assets/crest.svg', '/api/health'])
    ask(url, url)
  ask('upload', '/data/deliveries/upload')
  expect(said).toHaveLength(7)
  for (const url of ['/', '/boards/kent.css/x', '/api/v1/boards/kent', '/data/deliveries']) ask(url, url)
  expect(said).toHaveLength(8)
  expect(said.at(-1)).toMatch(/come again/)
})

test('its load is what is under way and what waits', () => {
  const a = ask('a')
  ask('b')
  ask('c')
  expect(queue.load()).toBe(3)
  a.close()
  expect(queue.load()).toBe(2)
})
