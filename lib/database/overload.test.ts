import { expect, test } from 'vitest'
import { NotFound, ServiceUnavailable } from '@/lib/access/errors'
import { overload } from './overload'

const coded = (code: string, originalCode?: string) =>
  Object.assign(new Error('of Prisma'), { code, meta: { driverAdapterError: { cause: { originalCode } } } })

test('a database that has too much to do is told as that, with the cause for the log', () => {
  for (const fault of [coded('P2028'), coded('P2024'), coded('P2010', '57014')]) {
    const told = overload(fault)
    expect(told).toBeInstanceOf(ServiceUnavailable)
    expect((told as Error).cause).toBe(fault)
  }
})

test('any other fault stays what it is', () => {
  for (const fault of [coded('P2010', '42501'), coded('P2002'), new NotFound(), new Error('x'), 'x', null])
    expect(overload(fault)).toBe(fault)
})
