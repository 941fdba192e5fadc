import { NextResponse, type NextRequest } from 'next/server'
import { cookieOptions } from '@/lib/session/cookie-names'
import { safeReturnPath } from '@/lib/session/safe-return-path'
import { sessionSettings } from '@/lib/session/settings'
import { isLocale } from '@/lib/text/locale'

const aYear = 365 * 24 * 60 * 60

/** Keeps the reader's language in a cookie and goes back to the page they were on: /language?to=cy&back=/path. */
export function GET({ nextUrl: { searchParams } }: NextRequest): NextResponse {
  const to = searchParams.get('to')
  const headers = { location: safeReturnPath(searchParams.get('back')), 'cache-control': 'no-store' }
  const response = new NextResponse(null, { status: 303, headers })
  if (isLocale(to))
    response.cookies.set('language', to, { ...cookieOptions(sessionSettings().secure), maxAge: aYear })
  return response
}
