import type { ListedEdition, ListedRelease } from '@/lib/releases/publish/list-releases'

const day = (date: Date) => date.toISOString().slice(0, 16).replace('T', ' ')

/** Releases and editions as two tables for the terminal. An arrow marks what people see now. */
export function printReleases({
  releases,
  editions,
}: {
  readonly releases: readonly ListedRelease[]
  readonly editions: readonly ListedEdition[]
}): string {
  if (releases.length === 0) return 'There are no releases yet. "npm run import" loads one.'
  const rows = releases.map((release) => [
    release.current ? '→' : '',
    String(release.id),
    release.sourceId,
    release.status,
    release.demonstration ? 'demonstration' : release.access,
    `${release.from} to ${release.to}`,
    day(release.receivedAt),
    release.fileName,
  ])
  const history = editions.map((edition) => [
    edition.current ? '→' : '',
    String(edition.id),
    day(edition.madeAt),
    edition.reason,
    edition.releases.length ? `releases ${edition.releases.join(', ')}` : 'no releases',
    edition.madeBy,
  ])
  return [
    table(['', 'Release', 'Source', 'Status', 'Access', 'Period', 'Received', 'File'], rows),
    table(['', 'Edition', 'Made', 'Why', 'Shows', 'By'], history),
  ].join('\n\n')
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows]
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  return all
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
