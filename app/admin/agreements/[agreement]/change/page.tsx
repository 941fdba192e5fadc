import { findAgreement } from '@/lib/agreements/find-agreement'
import { documentLines } from '@/lib/agreements/read-agreement-form'
import { requireRegister } from '@/lib/agreements/require-register'
import { orRefused } from '@/lib/audit/or-refused'
import { boardById } from '@/lib/boards/find-board'
import { currentViewer } from '@/lib/session/current-viewer'
import { asPage } from '../../../../_request/as-page'
import { AgreementFormPage } from '../../../_parts/AgreementFormPage'

type Query = { readonly [name: string]: string | string[] | undefined }

/** Change an agreement, or let one begin anew. */
export default asPage(async function ChangeAgreementPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ agreement: string }>
  readonly searchParams: Promise<Query>
}) {
  const viewer = await currentViewer()
  await orRefused(viewer, 'view', 'admin/agreements/change', () => requireRegister(viewer))
  const { agreement } = await findAgreement(viewer, (await params).agreement)
  const { fault } = await searchParams
  const { parties, purpose, lawfulBasis, contactName, contactEmail, from, to, agency } = agreement
  return (
    <AgreementFormPage
      number={agreement.id}
      kept={{
        ...{ parties, purpose, lawfulBasis, contactName, contactEmail, from, to, agency },
        board: boardById(agreement.boardId)!.slug,
        documents: documentLines(agreement.documents),
        namesBoard: agreement.namesBoard ? 'yes' : 'no',
      }}
      wasEnded={agreement.endedOn !== null}
      fault={fault}
    />
  )
})
