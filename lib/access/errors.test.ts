import { expect, test, vi } from 'vitest'
import { BadRequest, Forbidden, NotFound, ServiceError } from './errors'

test('an error of a second copy of this module is known for what it is', async () => {
  vi.resetModules()
  const copy = await import('./errors')
  expect(copy.Forbidden).not.toBe(Forbidden)
  const error = new copy.Forbidden()
  expect(error).toBeInstanceOf(Forbidden)
  expect(error).toBeInstanceOf(ServiceError)
  expect(error).not.toBeInstanceOf(NotFound)
})

test('nothing else is taken for one', () => {
  for (const other of [new Error('forbidden'), { code: 'forbidden' }, 'forbidden', null, undefined])
    expect(other).not.toBeInstanceOf(ServiceError)
  expect(new BadRequest([])).not.toBeInstanceOf(Forbidden)
})

test('has a name that a build does not shorten', () => {
  expect(new NotFound().name).toBe('not-found')
})
