// npm run import -- published FILE [--mapping FILE] [--restricted] [--check]
// npm run import -- linked DIR [--publish] [--check] [--exact-links]
import { parseArgs } from 'node:util'
import { run } from './command/run'
import { UsageError } from './command/usage-error'

const usage = `Usage: npm run import -- published FILE [--mapping FILE] [--restricted] [--check]
       npm run import -- linked DIR [--publish] [--check] [--exact-links]

  FILE            a table of published statistics in CSV
  --mapping FILE  how its columns and names are to be read (docs/import-published.md);
                  without it the file is in the long layout of the CJS Delivery Data Dashboard
  --restricted    only a board's own people may see its figures

  DIR             a delivery of linked records: a folder with manifest.json (docs/supplying)
  --publish       show its figures as soon as they are built
  --exact-links   of a delivery with identifiers and without links: do not link it, but for records
                  that have the same numbers

  --check         look whether the file or the delivery is right, and change nothing`

const options = {
  published: { mapping: { type: 'string' }, restricted: { type: 'boolean' }, check: { type: 'boolean' } },
  linked: {
    publish: { type: 'boolean' },
    check: { type: 'boolean' },
    'exact-links': { type: 'boolean' },
  },
} as const

/** The one thing that is to be imported, after its kind. */
function only([place, ...rest]: readonly string[], what: string): string {
  if (!place || rest.length) throw new Error(`Say ${what}.`)
  return place
}

function readArguments() {
  const [kind, ...args] = process.argv.slice(2)
  try {
    if (kind === 'linked') {
      const { positionals, values } = parseArgs({ args, options: options.linked, allowPositionals: true })
      const delivery = only(positionals, '"linked" and the name of one folder')
      const { check = false, publish = false, 'exact-links': exactLinks = false } = values
      if (check && publish) throw new Error('Say --check or --publish, not both.')
      return { kind, delivery, check, publish, exactLinks } as const
    }
    if (kind !== 'published')
      throw new Error('Say "published" and the name of one file, or "linked" and a folder.')
    const { positionals, values } = parseArgs({ args, options: options.published, allowPositionals: true })
    const file = only(positionals, '"published" and the name of one file')
    const { restricted = false, check = false, mapping } = values
    return { kind, file, restricted, check, mapping } as const
  } catch (fault) {
    throw new UsageError(fault instanceof Error ? fault.message : String(fault), usage)
  }
}

await run(async () => {
  const given = readArguments()
  // Each is read only when it is wanted: linked records bring DuckDB with them.
  const words =
    given.kind === 'linked'
      ? await import('./command/linked/import-delivery').then(({ importDelivery }) => importDelivery(given))
      : await import('./command/published/import-published-file').then(({ importPublishedFile }) =>
          importPublishedFile(given),
        )
  process.stdout.write(`${words}\n`)
})
