import 'server-only'
import type { NextRequest } from 'next/server'
import { markdownResponse } from '@/lib/http/markdown-response'
import { requestLocale } from '@/lib/http/request-locale'
import { asMarkdown } from '@/lib/text/documents/as-markdown'
import type { DocumentId } from '@/lib/text/documents/documents'

/** A template as a file, in the reader's language. */
export function templateDownload(id: DocumentId) {
  return function GET(request: NextRequest): Response {
    const locale = requestLocale(request)
    return markdownResponse(asMarkdown(locale, id), `${id}-${locale}`)
  }
}
