import { orRefused } from '@/lib/audit/or-refused'
import { findBoard } from '@/lib/boards/find-board'
import { Forbidden } from '@/lib/access/errors'
import { changeEntry } from '@/lib/policies/change-entry'
import { mayWriteNational, requireWriter } from '@/lib/policies/require-changes'
import { currentViewer } from '@/lib/session/current-viewer'
import { message } from '@/lib/text/message'
import { asPage } from '../../../../../_request/as-page'
import { ChangeFormPage } from '../../_parts/ChangeFormPage'

type Query = { readonly [name: string]: string | string[] | undefined }

/** Change an entry of the register. */
export default asPage(async function EditChangePage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ board: string; change: string }>
  readonly searchParams: Promise<Query>
}) {
  const viewer = await currentViewer()
  const { board: address, change: number } = await params
  const subject = `boards/${findBoard(address)?.slug ?? 'unknown'}/changes`
  const found = await orRefused(
    viewer,
    'view',
    subject,
    async () => {
      const board = requireWriter(viewer, address)
      const change = await changeEntry(viewer, address, number)
      if (change.boardId === null && !mayWriteNational(viewer))
        throw new Forbidden(message('changes.notYours'))
      return { board, change }
    },
    findBoard(address)?.id ?? null,
  )
  const { fault } = await searchParams
  return <ChangeFormPage viewer={viewer} {...found} fault={fault} />
})
