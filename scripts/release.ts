// npm run release -- list | publish ID | withdraw ID | edition ID
import { listReleases } from '@/lib/releases/publish/list-releases'
import { pointEdition } from '@/lib/releases/publish/point-edition'
import { publishRelease } from '@/lib/releases/publish/publish-release'
import { withdrawRelease, type Withdrawal } from '@/lib/releases/publish/withdraw-release'
import { printReleases } from './command/print-releases'
import { run } from './command/run'
import { steward } from './command/steward'
import { UsageError } from './command/usage-error'
import { withOwner } from './command/with-owner'

const usage = `Usage: npm run release -- list | publish ID | withdraw ID | edition ID

  list         the releases of every source, and the editions
  publish ID   show a release: a new edition pins it
  withdraw ID  nobody can read the release any more; its source's last one before it is shown instead
  edition ID   roll back, or forward, to an edition`

function readArguments(): { readonly act: string; readonly id: number } {
  const [act, number, ...rest] = process.argv.slice(2)
  const needsNumber = ['publish', 'withdraw', 'edition'].includes(act ?? '')
  if (rest.length || (act !== 'list' && !needsNumber)) throw new UsageError('Say what to do.', usage)
  if (act === 'list' && number === undefined) return { act, id: 0 }
  if (!needsNumber || !/^[1-9]\d{0,8}$/.test(number ?? ''))
    throw new UsageError(needsNumber ? 'Give the number of it.' : 'Say what to do.', usage)
  return { act: act!, id: Number(number) }
}

function withdrawn(id: number, { editionId, instead }: Withdrawal): string {
  const shown =
    instead === undefined
      ? 'The current edition did not show it.'
      : instead === null
        ? 'Its source has no other release: nothing of it is shown.'
        : `Release ${instead} is shown instead.`
  return `Release ${id} is withdrawn, in edition ${editionId}. ${shown}`
}

await run(async () => {
  const { act, id } = readArguments()
  const words = await withOwner(async (database) => {
    if (act === 'publish')
      return `Release ${id} is published, in edition ${await publishRelease(database, id, steward())}.`
    if (act === 'withdraw') return withdrawn(id, await withdrawRelease(database, id, steward()))
    if (act === 'list') return printReleases(await listReleases(database))
    await pointEdition(database, id, steward())
    return `Edition ${id} is the current one.`
  })
  process.stdout.write(`${words}\n`)
})
