import { actOnScenario } from '@/lib/audit/act-on-scenario'
import { viewScenarioEntry } from '@/lib/audit/view-scenario'
import { draftScenario } from '@/lib/demand/scenarios/draft-scenario'
import { requireScenarioWriter } from '@/lib/demand/scenarios/require-scenarios'
import { savedInAddress } from '@/lib/demand/scenarios/saved-in-address'
import type { QueryParameters } from '@/lib/questions/read-filters'
import { currentViewer } from '@/lib/session/current-viewer'
import { asPage } from '../../../../../../_request/as-page'
import { ScenarioFormPage } from '../../_parts/ScenarioFormPage'

/** Change a saved scenario: its name and note, who reads it, and its inputs where the address has others. */
export default asPage(async function ChangeScenarioPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ board: string; scenario: string }>
  readonly searchParams: Promise<QueryParameters & { readonly fault?: string | string[] }>
}) {
  const [{ board: address, scenario }, query, viewer] = [
    await params,
    await searchParams,
    await currentViewer(),
  ]
  const board = await actOnScenario(viewer, address, () => requireScenarioWriter(viewer, address))
  const saved = await viewScenarioEntry(viewer, { board: address, scenario })
  const from = savedInAddress(query)
  // What-if was opened from it, and comes back with inputs.
  const draft = query['pinned'] === undefined ? null : await draftScenario(viewer, address, query)
  return (
    <ScenarioFormPage
      viewer={viewer}
      board={board}
      saved={saved}
      seen={from?.id === saved.id ? Number(from.seen) : null}
      draft={draft}
      fault={query.fault}
    />
  )
})
