import { expect, it } from 'vitest'
import { writeDivision } from '../delivery/write-division'
import { linkedSetting } from '../setting'
import { countryOf } from './country'
import { growthIn } from './growth'

const setting = { seed: 1, end: '2026-09', months: 36, scale: 0.002 }
const defendants = (profile: object) => {
  const country = countryOf(linkedSetting.parse({ ...setting, profile: { growth: 0.3, ...profile } }))
  return writeDivision(country, 0, () => () => undefined).rows.court_defendants
}

it('is the same share every year, and nothing in the middle of the last', () => {
  const { calendar, setting: parsed } = countryOf(
    linkedSetting.parse({ ...setting, profile: { growth: 0.3 } }),
  )
  const at = (monthsBeforeEnd: number) => growthIn(calendar.last - monthsBeforeEnd, parsed, calendar)
  expect(at(6)).toBe(1)
  expect(at(6) / at(18)).toBeCloseTo(Math.exp(0.3), 9)
  expect(at(18) / at(30)).toBeCloseTo(Math.exp(0.3), 9)
})

it('holds for cases without a recorded crime where all is to grow: fewer of them in the years before', () => {
  expect(defendants({ allGrow: true })).toBeLessThan(0.9 * defendants({}))
})
