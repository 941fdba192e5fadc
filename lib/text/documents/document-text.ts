import type { Locale } from '../locale'
import { cyDocuments } from './cy/documents'
import type { DocumentText } from './document'
import type { DocumentId } from './documents'
import { enDocuments } from './en/documents'

const texts = { en: enDocuments, cy: cyDocuments } as const

/** What a document says in a language. */
export function documentText(locale: Locale, id: DocumentId): DocumentText {
  return texts[locale][id]
}
