import { expect, test } from '@playwright/test'
import { routeCells } from '@/lib/http/testing/route-cells'
import { sampleOfTable } from './support/sample-of-table'
import { tryTable } from './support/try-table'

// Every route × method × format × form × role (alone and two at once) × board × session, made of the files under app/. Here
// a sample; `npm run verify` tries every cell (scripts/service/attacks.verify.test.ts).

test.describe.configure({ timeout: 300_000 })

test('every route answers each method, role, board and session as the table of routes says', async () => {
  const all = routeCells()
  const cells = sampleOfTable(all)
  expect(await tryTable(process.env.E2E_BASE_URL!, cells)).toEqual([])
  process.stdout.write(`    ${cells.length} of the ${all.length} cells of the table of routes tried\n`)
})
