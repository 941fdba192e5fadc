import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { AnswerCache } from './answer-cache'

test('the same question at the same time is asked once', async () => {
  const cache = new AnswerCache()
  let asked = 0
  const find = async () => (asked += 1)
  expect(await Promise.all([cache.get('a', find), cache.get('a', find)])).toEqual([1, 1])
  expect(await cache.get('b', find)).toBe(2)
})

test('a failure is not kept', async () => {
  const cache = new AnswerCache()
  await expect(cache.get('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await cache.get('a', () => Promise.resolve('mended'))).toBe('mended')
})

test('whoever asks later is given the same, and cannot change it', async () => {
  const cache = new AnswerCache()
  const find = async () => ({ months: ['2026-01'], on: new Date(0), none: undefined, days: [1.5] })
  const first = await cache.get('a', find)
  const second = await cache.get('a', find)
  expect(second).toStrictEqual(first)
  expect(() => second.months.push('2026-02')).toThrow(TypeError)
  expect(await cache.get('a', find)).toBe(second)
})

test('what is no longer at hand is read back', async () => {
  const cache = new AnswerCache(100_000)
  const of = (key: string) => cache.get(key, async () => ({ key, text: 'again '.repeat(10_000) }))
  for (const key of ['a', 'b', 'a', 'b', 'a']) expect((await of(key)).key).toBe(key)
  expect(cache.misses).toBe(2)
})

test('it does not grow without end: large answers push out the least used ones', async () => {
  const cache = new AnswerCache(1000)
  let asked = 0
  const of = (key: string, length: number) =>
    cache.get(key, async () => {
      asked += 1
      // Nothing that could be compressed.
      return randomBytes(length)
    })
  for (const key of ['a', 'b', 'c']) await of(key, 300)
  await of('a', 300)
  expect(asked).toBe(3)
  await of('d', 300)
  // Of the four, b was not asked for longest.
  for (const key of ['a', 'c', 'd']) await of(key, 300)
  expect(asked).toBe(4)
  await of('b', 300)
  expect(asked).toBe(5)
  // What is larger than all the room is answered and not kept.
  await of('large', 2000)
  await of('large', 2000)
  expect(asked).toBe(7)
})
