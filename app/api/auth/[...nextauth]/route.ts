import nextAuth from 'next-auth'
import type { NextRequest } from 'next/server'
import { NotFound } from '@/lib/access/errors'
import { problemResponse } from '@/lib/http/problem'
import { requestLocale } from '@/lib/http/request-locale'
import { authOptions } from '@/lib/session/auth-options'
import { sessionSettings } from '@/lib/session/settings'

type Context = { params: Promise<{ nextauth: string[] }> }

/** All of next-auth that this service uses. Its session and log endpoints are not for anybody. */
const used = {
  GET: new Set(['csrf', 'signin', 'signout', 'error', 'callback']),
  POST: new Set(['signin', 'signout', 'callback']),
}

const handle = (method: 'GET' | 'POST') => async (request: NextRequest, context: Context) => {
  const [action] = (await context.params).nextauth
  if (!used[method].has(action ?? '')) return problemResponse(new NotFound(), requestLocale(request))
  const response = (await nextAuth(request as never, context as never, authOptions())) as Response
  // Within the service the address is left out, so that whoever came as 127.0.0.1 is not sent to localhost.
  const { origin } = sessionSettings().url
  const location = response.headers.get('location')
  if (location?.startsWith(`${origin}/`)) response.headers.set('location', location.slice(origin.length))
  return response
}

export const GET = handle('GET')
export const POST = handle('POST')
