import { expect, it } from 'vitest'
import { fuzzReceiving } from './testing/fuzz'

it('10,000 mutations: refused or loaded right, and no id is told', async () => {
  const { mutations, received, refused } = await fuzzReceiving(2_300, 2026)
  console.log(`${mutations} mutations: ${received} deliveries received, ${refused} refused`)
  expect(mutations).toBeGreaterThan(10_000)
  expect(received).toBeGreaterThan(200)
})
