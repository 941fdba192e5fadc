import { expect, it } from 'vitest'
import { fuzzReceiving } from './testing/fuzz'

it('deliveries gone wrong are refused or loaded right, a sample', async () => {
  const { received, refused } = await fuzzReceiving(25, 1)
  expect(received).toBeGreaterThan(5)
  expect(refused).toBeGreaterThan(5)
}, 300_000)
