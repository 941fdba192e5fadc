import type { NextRequest } from 'next/server'
import { NotFound } from '@/lib/access/errors'
import { problemResponse } from '@/lib/http/problem'
import { requestLocale } from '@/lib/http/request-locale'

/** Whatever else is asked of the API is answered in its own form. */
export function GET(request: NextRequest): Response {
  return problemResponse(new NotFound(), requestLocale(request))
}
