import { actOnScenario } from '@/lib/audit/act-on-scenario'
import { draftScenario } from '@/lib/demand/scenarios/draft-scenario'
import { requireScenarioWriter } from '@/lib/demand/scenarios/require-scenarios'
import type { QueryParameters } from '@/lib/questions/read-filters'
import { currentViewer } from '@/lib/session/current-viewer'
import { asPage } from '../../../../../_request/as-page'
import { ScenarioFormPage } from '../_parts/ScenarioFormPage'

/** Save the inputs of the address as a scenario. */
export default asPage(async function NewScenarioPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ board: string }>
  readonly searchParams: Promise<QueryParameters & { readonly fault?: string | string[] }>
}) {
  const [{ board: address }, query, viewer] = [await params, await searchParams, await currentViewer()]
  const { board, draft } = await actOnScenario(viewer, address, async () => ({
    board: requireScenarioWriter(viewer, address),
    draft: await draftScenario(viewer, address, query),
  }))
  return (
    <ScenarioFormPage
      viewer={viewer}
      board={board}
      saved={null}
      seen={null}
      draft={draft}
      fault={query.fault}
    />
  )
})
