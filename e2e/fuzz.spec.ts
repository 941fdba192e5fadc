import { expect, test } from '@playwright/test'
import { tryFuzz } from './support/try-fuzz'

// Some hundreds of odd requests; `npm run verify` sends 50,000 (scripts/service/attacks.verify.test.ts).

test.describe.configure({ timeout: 180_000 })

test('odd requests: no fault of ours, no trace, no unbounded time', async () => {
  const { faults, requests, statuses } = await tryFuzz(process.env.E2E_BASE_URL!, {
    ...{ requests: 600, people: 14, seed: 1 },
    // What another board's figures look like is known where nobody else uses the service: in verify.
    ...{ secret: /^nothing$/, where: () => false },
  })
  expect(faults).toEqual([])
  expect(statuses['200'] ?? 0).toBeGreaterThan(requests / 10)
})
