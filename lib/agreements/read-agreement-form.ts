import { findBoard } from '@/lib/boards/find-board'
import { recordAgencies, type RecordAgency } from '@/lib/measures/agencies-needed'
import { isDay } from '@/lib/time/is-day'
import type { AgreementContent, AgreementDocument } from './agreement.types'

/** The fields of the form, in its order. */
export const agreementFields = [
  'board',
  'agency',
  'parties',
  'purpose',
  'lawfulBasis',
  'from',
  'to',
  'anew',
  'namesBoard',
  'contactName',
  'contactEmail',
  'documents',
] as const
export type AgreementField = (typeof agreementFields)[number]
export type TypedAgreement = Readonly<Partial<Record<AgreementField, string>>>

/** The most letters of each text. */
export const mostLetters = {
  parties: 300,
  purpose: 800,
  lawfulBasis: 400,
  contactName: 100,
  contactEmail: 254,
  documents: 1500,
  why: 300,
} as const

/** An agreement as it was written. */
export type AgreementDraft = {
  readonly boardId: number
  readonly agency: RecordAgency
  readonly content: AgreementContent
  readonly from: string
  readonly to: string
  /** One that was ended begins anew. */
  readonly anew: boolean
}

/**
 * What a form says of an agreement: a draft, or the fields that are at fault in the order of the form.
 *
 * @param typed texts as typed; absent ones count as empty
 */
export function readAgreementForm(
  typed: TypedAgreement,
): { readonly draft: AgreementDraft } | { readonly faults: readonly AgreementField[] } {
  const text = (name: AgreementField) => (typed[name] ?? '').replace(/\s+/g, ' ').trim()
  const [from, to] = [text('from'), text('to')]
  const board = findBoard(text('board'))
  const agency = recordAgencies.find((known) => known === text('agency'))
  const documents = readDocuments(typed.documents ?? '')
  const worded = (name: keyof typeof mostLetters & AgreementField) =>
    text(name) !== '' && text(name).length <= mostLetters[name]
  const right: Partial<Record<AgreementField, boolean>> = {
    board: board !== undefined,
    agency: agency !== undefined,
    parties: worded('parties'),
    purpose: worded('purpose'),
    lawfulBasis: worded('lawfulBasis'),
    from: isDay(from),
    to: isDay(to) && (!isDay(from) || to >= from),
    contactName: worded('contactName'),
    contactEmail:
      worded('contactEmail') && /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(text('contactEmail')),
    documents: documents !== null,
  }
  const faults = agreementFields.filter((name) => right[name] === false)
  if (faults.length > 0 || !board || !agency || !documents) return { faults }
  return {
    draft: {
      ...{ boardId: board.id, agency, from, to, anew: text('anew') === 'yes' },
      content: {
        parties: text('parties'),
        purpose: text('purpose'),
        lawfulBasis: text('lawfulBasis'),
        contactName: text('contactName'),
        contactEmail: text('contactEmail'),
        documents,
        namesBoard: text('namesBoard') === 'yes',
      },
    },
  }
}

/** Documents a line each: a title, a bar, where it is kept. */
export function documentLines(documents: readonly AgreementDocument[]): string {
  return documents.map(({ title, place }) => `${title} | ${place}`).join('\n')
}

/** At most so many documents. */
const mostDocuments = 12

function readDocuments(typed: string): readonly AgreementDocument[] | null {
  if (typed.length > mostLetters.documents) return null
  const lines = typed
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
  const read = lines.map((line) => {
    const [title = '', place = ''] = line.split('|', 2).map((part) => part.trim())
    return { title, place }
  })
  return read.length <= mostDocuments && read.every(({ title, place }) => title !== '' && place !== '')
    ? read
    : null
}
