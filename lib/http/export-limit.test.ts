import { expect, test } from 'vitest'
import { TooManyRequests } from '@/lib/access/errors'
import { exportRate, takeExport } from './export-limit'

test('one person takes so many files, and others theirs', () => {
  for (let i = 0; i < exportRate.times; i += 1) takeExport('a person of this test')
  expect(() => takeExport('a person of this test')).toThrow(TooManyRequests)
  expect(() => takeExport('another of this test')).not.toThrow()
})
