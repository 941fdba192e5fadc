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

test('it does not grow without end', async () => {
  const cache = new AnswerCache()
  for (let i = 0; i < 2000; i += 1) await cache.get(String(i), () => Promise.resolve(i))
  let again = 0
  await cache.get('0', async () => (again += 1))
  expect(again).toBe(1)
})
