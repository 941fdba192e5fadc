import { BadRequest, Forbidden, NotFound } from '@/lib/access/errors'
import { may } from '@/lib/access/may'
import type { Viewer } from '@/lib/access/viewer'
import type { DemandAcross, SumDemand } from '@/lib/demand/across/across.types'
import { demandAcross } from '@/lib/demand/across/demand-across'
import { acrossQuery, readAcross, type AcrossQuestion } from '@/lib/demand/across/read-across'
import { answerOfAddress, type AddressedAnswer } from '@/lib/questions/answer-of-address'
import type { QueryParameters } from '@/lib/questions/read-filters'
import { message } from '@/lib/text/message'
import type { AuditEvent } from './audit-event'
import { recorded } from './recorded'

const subject = 'demand'

/** Demand across boards of an address: the view of restricted figures, or the refusal, is recorded. @throws as demandAcross */
export function viewDemandAcross(
  viewer: Viewer,
  parameters: QueryParameters,
): Promise<AddressedAnswer<AcrossQuestion, DemandAcross>> {
  const read = readAcross(parameters)
  return recorded(
    viewer,
    { action: 'view', subject, boardId: null, details: inputsOf(read.question) },
    () => answerOfAddress(read, (asked) => demandAcross(viewer, asked)),
    ({ page }) => (page.restricted ? told(page) : null),
  )
}

/**
 * The same, to be taken away as a file or read by a program. Always recorded.
 *
 * @param format csv is an export and needs that permission
 * @throws BadRequest for any input that cannot be used; Forbidden; NotFound where no board has a model
 */
export function exportDemandAcross(
  viewer: Viewer,
  parameters: QueryParameters,
  format: 'json' | 'csv',
): Promise<{ readonly page: DemandAcross; readonly total: SumDemand }> {
  const { question, faults } = readAcross(parameters)
  return recorded(
    viewer,
    {
      ...{ action: format === 'csv' ? 'export' : 'view', subject, boardId: null },
      details: { ...inputsOf(question), format },
    },
    async () => {
      if (format === 'csv' && !may(viewer, 'figures.export'))
        throw new Forbidden(message('errors.forbiddenExport'))
      // Who may not ask at all is told so first.
      const page = await demandAcross(viewer, question)
      if (faults.length > 0) throw new BadRequest(faults)
      const { total } = page
      if (!total) throw new NotFound(page.verdict)
      return { page, total }
    },
    ({ page }) => ({ ...told(page), rows: page.total?.boards ?? 0 }),
  )
}

/** What was asked, as its address says it. */
function inputsOf(question: AcrossQuestion): AuditEvent['details'] {
  const inputs = acrossQuery(question)
  return inputs === '' ? {} : { inputs }
}

const told = ({ edition, series }: DemandAcross): NonNullable<AuditEvent['details']> => ({
  ...{ edition: edition.id, source: series?.provenance.source.id },
})
