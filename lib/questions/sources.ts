import type { Viewer } from '@/lib/access/viewer'
import { ask } from './door/ask'
import { editionContents } from './door/edition-contents'
import type { SourceEntry } from './data-pages.types'
import { releases } from './releases'

/** The sources of the current edition, each with the release that the edition pins. */
export async function sources(viewer: Viewer): Promise<readonly SourceEntry[]> {
  const [contents, ledger] = await Promise.all([
    ask(viewer, { name: 'edition', parameters: {} }, (asking) => editionContents(asking)),
    releases(viewer),
  ])
  return contents.pinned.map(({ source, url, notes, releaseId }) => ({
    source: { ...source, url, notes },
    release: ledger.releases.find(({ id }) => id === releaseId) ?? null,
  }))
}
