import { orRefused } from '@/lib/audit/or-refused'
import { findBoard } from '@/lib/boards/find-board'
import { requireRegister } from '@/lib/agreements/require-register'
import { recordAgencies } from '@/lib/measures/agencies-needed'
import { currentViewer } from '@/lib/session/current-viewer'
import { asPage } from '../../../_request/as-page'
import { AgreementFormPage } from '../../_parts/AgreementFormPage'

type Query = { readonly [name: string]: string | string[] | undefined }

/** Register an agreement of a board with an agency. */
export default asPage(async function NewAgreementPage({
  searchParams,
}: {
  readonly searchParams: Promise<Query>
}) {
  const viewer = await currentViewer()
  await orRefused(viewer, 'view', 'admin/agreements/new', () => requireRegister(viewer))
  const { board, agency, fault } = await searchParams
  const chosen = {
    board: typeof board === 'string' ? (findBoard(board)?.slug ?? '') : '',
    agency: recordAgencies.find((known) => known === agency) ?? '',
  }
  return <AgreementFormPage number={null} kept={chosen} wasEnded={false} fault={fault} />
})
