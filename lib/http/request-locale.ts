import type { NextRequest } from 'next/server'
import { isLocale, type Locale } from '@/lib/text/locale'

/**
 * The language of a request: `lang` in its address, else the reader's cookie, else English.
 *
 * @param ofBoards the language of the reader's boards, where it is known who reads: it comes before English
 */
export function requestLocale(request: NextRequest, ofBoards?: Locale | null): Locale {
  const wanted = [request.nextUrl.searchParams.get('lang'), request.cookies.get('language')?.value]
  return wanted.find(isLocale) ?? ofBoards ?? 'en'
}
