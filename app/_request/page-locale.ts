import 'server-only'
import { cookies } from 'next/headers'
import { unstable_rethrow as rethrow } from 'next/navigation'
import { cache } from 'react'
import { viewerOrNull } from '@/lib/session/current-viewer'
import { isLocale, type Locale } from '@/lib/text/locale'

/** The language of this page: the reader's own choice, else that of their boards, else English. */
export const pageLocale = cache(async (): Promise<Locale> => {
  const chosen = (await cookies()).get('language')?.value
  return isLocale(chosen) ? chosen : ((await languageOfBoards()) ?? 'en')
})

/** Where the database does not answer, pages say so themselves (frame.ts), in English. */
async function languageOfBoards(): Promise<Locale | null> {
  try {
    return (await viewerOrNull())?.language ?? null
  } catch (error) {
    rethrow(error)
    return null
  }
}
