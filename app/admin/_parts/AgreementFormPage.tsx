import { AgreementForm } from '@/components/agreements/AgreementForm'
import { ErrorSummary } from '@/components/govuk/ErrorSummary'
import { DataPage } from '@/components/layout/DataPage'
import { warningDays } from '@/lib/agreements/agreement-state'
import { agreementFields, mostLetters, type TypedAgreement } from '@/lib/agreements/read-agreement-form'
import { findBoard } from '@/lib/boards/find-board'
import { recordAgencies } from '@/lib/measures/agencies-needed'
import { csrfToken } from '@/lib/session/csrf-token'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { pageLocale } from '../../_request/page-locale'
import { keptTypedAgreement } from './typed-agreement'

/** The page on which an agreement is registered or changed. */
export async function AgreementFormPage({
  number,
  kept,
  wasEnded,
  fault,
}: {
  readonly number: number | null
  /** What the fields hold at first. */
  readonly kept: TypedAgreement
  readonly wasEnded: boolean
  /** Fields at fault, as in the address. */
  readonly fault: string | string[] | undefined
}) {
  const [locale, token] = await Promise.all([pageLocale(), csrfToken()])
  const given = [fault ?? []].flat().flatMap((text) => text.split(/[ +]/))
  const faults = agreementFields.filter((known) => given.includes(known))
  const before = faults.length > 0 ? await keptTypedAgreement() : {}
  // What was typed for another agreement stays with that one.
  const typed =
    number !== null && (before.board !== kept.board || before.agency !== kept.agency)
      ? kept
      : { ...kept, ...before }
  const board = findBoard(kept.board ?? '')
  const agency = recordAgencies.find((known) => known === kept.agency)
  const register = { words: say(locale, 'agreements.title'), href: '/admin/agreements' }
  return (
    <DataPage
      locale={locale}
      title={say(locale, number === null ? 'agreements.newTitle' : 'agreements.changeTitle')}
      lead={say(locale, 'agreements.formLead')}
      crumbs={
        number === null || !board || !agency
          ? [register]
          : [
              register,
              {
                words: say(locale, 'agreements.pageTitle', {
                  board: board.name[locale],
                  with: message(`agreements.with.${agency}`),
                }),
                href: `/admin/agreements/${number}`,
              },
            ]
      }
      fault={faults.length > 0}
      top={
        faults.length > 0 && (
          <ErrorSummary
            title={say(locale, 'agreements.faultTitle')}
            faults={faults.map((field) => ({
              key: field,
              words: say(locale, `agreements.fault.${field}`, {
                most: field in mostLetters ? mostLetters[field as keyof typeof mostLetters] : 0,
                days: warningDays,
              }),
              href: `#${field}`,
            }))}
          />
        )
      }
    >
      <AgreementForm
        locale={locale}
        csrfToken={token}
        number={number}
        typed={typed}
        faults={faults}
        wasEnded={wasEnded}
      />
    </DataPage>
  )
}
