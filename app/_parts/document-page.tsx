import { DocumentPage } from '@/components/documents/DocumentPage'
import type { DocumentId } from '@/lib/text/documents/documents'
import { pageLocale } from '../_request/page-locale'

/** The page of a published document, for anybody. */
export function documentPage(id: DocumentId) {
  return async function Page() {
    return <DocumentPage locale={await pageLocale()} id={id} />
  }
}
