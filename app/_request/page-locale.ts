import 'server-only'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { isLocale, type Locale } from '@/lib/text/locale'

/** The language of this page: the reader's own choice, else English. */
export const pageLocale = cache(async (): Promise<Locale> => {
  const chosen = (await cookies()).get('language')?.value
  return isLocale(chosen) ? chosen : 'en'
})
