import { AsyncLocalStorage } from 'node:async_hooks'
import { afterEach, expect, test } from 'vitest'
import { apartFromRequest } from './apart-from-request'

const outside = Symbol.for('criminal-justice-board-data.outside-requests')
afterEach(() => Reflect.deleteProperty(globalThis, outside))

test('work of the database knows nothing of the request that asks, and the request goes on as it was', async () => {
  Reflect.set(globalThis, outside, AsyncLocalStorage.snapshot())
  const requests = new AsyncLocalStorage<string>()
  const seen = await requests.run('a request', async () => {
    const within = await apartFromRequest(async () => {
      await Promise.resolve()
      return requests.getStore()
    })
    return { within, after: requests.getStore() }
  })
  expect(seen).toEqual({ within: undefined, after: 'a request' })
})

test('where no requests come, work is done as it is', () => {
  expect(apartFromRequest(() => 7)).toBe(7)
})
