import { orRefused } from '@/lib/audit/or-refused'
import { findBoard } from '@/lib/boards/find-board'
import { measureById } from '@/lib/measures/registry'
import { requireWriter } from '@/lib/policies/require-changes'
import { currentViewer } from '@/lib/session/current-viewer'
import { asPage } from '../../../../_request/as-page'
import { ChangeFormPage } from '../_parts/ChangeFormPage'

type Query = { readonly [name: string]: string | string[] | undefined }

/** Register a change. */
export default asPage(async function NewChangePage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ board: string }>
  readonly searchParams: Promise<Query>
}) {
  const viewer = await currentViewer()
  const { board: address } = await params
  const subject = `boards/${findBoard(address)?.slug ?? 'unknown'}/changes`
  const board = await orRefused(
    viewer,
    'view',
    subject,
    () => Promise.resolve(requireWriter(viewer, address)),
    findBoard(address)?.id ?? null,
  )
  const { measure, from, fault } = await searchParams
  const first = {
    measure: typeof measure === 'string' ? (measureById(measure)?.id ?? '') : '',
    from: typeof from === 'string' && /^20\d\d-\d\d$/.test(from) ? from : '',
  }
  return <ChangeFormPage viewer={viewer} board={board} change={null} first={first} fault={fault} />
})
