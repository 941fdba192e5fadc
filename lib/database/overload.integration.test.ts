import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ServiceUnavailable } from '@/lib/access/errors'
import { makeClient } from './make-client'
import { overload } from './overload'
import { scopedTestDatabase, type ScopedTestDatabase } from './testing/scoped-database'

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await scopedTestDatabase()
})
afterAll(() => database.drop())

const faultOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'none',
    (fault: unknown) => overload(fault),
  )

test('whoever waits too long for a connection, or a query that takes too long, is told as too much at once', async () => {
  const client = makeClient(database.gateUrl, 1, 300)
  // Begins at once: a query of Prisma waits until somebody waits for it.
  const held = Promise.all([client.$queryRaw`SELECT 1 FROM pg_sleep(1)`])
  await wait(100)
  const [alone, together, begun] = await Promise.all([
    faultOf(client.$queryRaw`SELECT 1 AS one`),
    faultOf(client.$transaction([client.$queryRaw`SELECT 1 AS one`])),
    faultOf(client.$transaction((inside) => inside.$queryRaw`SELECT 1 AS one`, { maxWait: 200 })),
  ])
  await held
  const long = await faultOf(
    client.$transaction(async (inside) => {
      await inside.$queryRaw`SELECT set_config('statement_timeout', '100ms', true)`
      return inside.$queryRaw`SELECT 1 FROM pg_sleep(1)`
    }),
  )
  await client.$disconnect()
  for (const fault of [alone, together, begun, long])
    expect(fault, String(fault)).toBeInstanceOf(ServiceUnavailable)
})

test('a query that is wrong is no overload', async () => {
  const client = makeClient(database.gateUrl, 1)
  const fault = await faultOf(client.$queryRaw`SELECT nothing FROM nowhere`)
  await client.$disconnect()
  expect(fault).toBeInstanceOf(Error)
  expect(fault).not.toBeInstanceOf(ServiceUnavailable)
})
