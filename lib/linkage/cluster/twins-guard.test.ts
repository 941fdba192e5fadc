import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openDuck } from '@/lib/database/duck/open-duck'
import { guardedWeightSql } from './twins-guard'

const columns = {
  firstName: 'first',
  surname: 'last',
  dateOfBirth: 'dob',
  postcode: 'post',
  identifiers: ['pnc'],
}

describe('the twins guard', () => {
  it.each([
    ['different first names, all else the same', ['Nia', 'Mia', 'Z1', 'Z1', null, null], -5],
    ['the same first name', ['Nia', 'Nia', 'Z1', 'Z1', null, null], 22],
    ['another postcode', ['Nia', 'Mia', 'Z1', 'Z2', null, null], 22],
    ['an unknown postcode', ['Nia', 'Mia', null, null, null, null], 22],
    ['the same identifier', ['Nia', 'Mia', 'Z1', 'Z1', 'P1', 'P1'], 22],
    ['other identifiers', ['Nia', 'Mia', 'Z1', 'Z1', 'P1', 'P2'], -5],
  ])('%s', async (_, values, wanted) => {
    const duck = await openDuck({ threads: 1 })
    const sides = ['first_l', 'first_r', 'post_l', 'post_r', 'pnc_l', 'pnc_r']
    const given = sides.map(
      (name, at) => `${values[at] === null ? 'NULL' : `'${values[at]}'`}::VARCHAR AS ${name}`,
    )
    const { weight } = await duck.row(
      z.object({ weight: z.number() }),
      `SELECT ${guardedWeightSql(columns)} AS weight FROM (SELECT 22e0 AS match_weight, 'A' AS last_l, 'A' AS last_r,
        DATE '2001-02-03' AS dob_l, DATE '2001-02-03' AS dob_r, ${given.join(', ')})`,
    )
    duck.close()
    expect(weight).toBe(wanted)
  })
})
