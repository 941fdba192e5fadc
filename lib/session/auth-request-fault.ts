import type { NextRequest } from 'next/server'
import { BadRequest, MethodNotAllowed, type ServiceError } from '@/lib/access/errors'
import { message } from '@/lib/text/message'

/**
 * What is wrong with a request of which next-auth would say that the service is at fault; null where nothing is.
 * It knows no GET to the callback of demonstration accounts, and fails on an address to go back to that is none.
 *
 * @param callbackCookie name of its cookie with such an address
 */
export function authRequestFault(
  method: 'GET' | 'POST',
  [action, provider]: readonly string[],
  request: NextRequest,
  callbackCookie: string,
): ServiceError | null {
  if (method === 'GET' && action === 'callback' && provider !== 'oidc') return new MethodNotAllowed(['POST'])
  const asked = request.nextUrl.searchParams.getAll('callbackUrl').at(-1)
  const value = [asked, request.cookies.get(callbackCookie)?.value].find((one) => one && !isAddress(one))
  return value === undefined
    ? null
    : new BadRequest([
        {
          parameter: 'callbackUrl',
          words: message('errors.badParameter', { parameter: 'callbackUrl', value: value.slice(0, 100) }),
        },
      ])
}

function isAddress(text: string): boolean {
  const url = URL.parse(text, text.startsWith('/') ? 'http://localhost' : undefined)
  return url !== null && /^https?:/.test(url.protocol)
}
