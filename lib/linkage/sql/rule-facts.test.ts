import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { parseExpression } from './parsed-expression'
import { joinKeys } from './rule-facts'

let duck: Duck
beforeAll(async () => {
  duck = await openDuck()
})
afterAll(() => duck.close())

const keysOf = async (rule: string) => joinKeys(duck, await parseExpression(duck, rule, 'rule'))

test('equalities of a rule, and whether both sides ask the same of their record', async () => {
  const keys = await keysOf(
    `l.surname = r.surname AND substr(r."dob", 1, 4) = substr(l.dob, 1, 4) AND l.first_name = r.surname AND l.age > 3`,
  )
  expect(keys.map(({ isSame }) => isSame)).toEqual([true, true, false])
  expect(keys[2]).toMatchObject({ l: 'l.first_name', r: 'r.surname' })
})

test('functions of the same column that differ are not the same', async () => {
  const keys = await keysOf('substr(l.dob, 1, 4) = substr(r.dob, 1, 3) AND upper(l.name) = lower(r.name)')
  expect(keys.map(({ isSame }) => isSame)).toEqual([false, false])
})
