import { randomBytes } from 'node:crypto'
import { BadRequest, Forbidden, MethodNotAllowed, ServiceError, TooManyRequests } from '@/lib/access/errors'
import { overload } from '@/lib/database/overload'
import type { Locale } from '@/lib/text/locale'
import { message, type MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { log } from './log'

/** A problem document (RFC 9457). `code` and `status` are for programs, `detail` is for the person. */
export type Problem = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly reference?: string
  readonly faults?: readonly { readonly parameter: string; readonly detail: string }[]
  readonly openSources?: readonly { readonly id: string; readonly name: string }[]
}

const titles: Readonly<Record<number, MessageKey>> = {
  400: 'errors.title400',
  401: 'errors.title401',
  403: 'errors.title403',
  404: 'errors.title404',
  405: 'errors.title405',
  411: 'errors.title411',
  413: 'errors.title413',
  429: 'errors.title429',
  503: 'errors.title503',
}

/** Any error as a problem document. Of an unforeseen one only a reference is told; the log has the rest under it. */
export function problemOf(fault: unknown, locale: Locale): Problem {
  const error = overload(fault)
  if (!(error instanceof ServiceError)) return faultOf(error, locale)
  const { status, code, words } = error
  // Too much at once is no fault of the service, and is told apart from one in the log.
  if (status >= 500) logError('unavailable', error, newReference())
  return {
    type: `/help#${code}`,
    title: say(locale, titles[status] ?? 'errors.title500'),
    status,
    detail: say(locale, words),
    code,
    ...(error instanceof BadRequest
      ? {
          faults: error.faults.map((fault) => ({
            parameter: fault.parameter,
            detail: say(locale, fault.words),
          })),
        }
      : {}),
    ...(error instanceof Forbidden && error.openSources.length > 0
      ? { openSources: error.openSources.map(({ id, name }) => ({ id, name: name[locale] })) }
      : {}),
  }
}

/** The response of a problem. */
export function problemResponse(error: unknown, locale: Locale): Response {
  const problem = problemOf(error, locale)
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': locale,
      'cache-control': 'no-store',
      ...(error instanceof MethodNotAllowed ? { allow: error.allowed.join(', ') } : {}),
      ...(error instanceof TooManyRequests ? { 'retry-after': String(error.retryAfterSeconds) } : {}),
    },
  })
}

function faultOf(error: unknown, locale: Locale): Problem {
  const reference = newReference()
  logError('fault', error, reference)
  return {
    type: '/help#fault',
    title: say(locale, 'errors.title500'),
    status: 500,
    detail: say(locale, message('errors.fault', { reference })),
    code: 'fault',
    reference,
  }
}

const newReference = () => randomBytes(4).toString('hex').toUpperCase()

function logError(event: 'fault' | 'unavailable', error: unknown, reference: string): void {
  const { name, message: text, stack, cause } = error instanceof Error ? error : new Error(String(error))
  log('error', event, {
    reference,
    name,
    text,
    stack,
    cause: cause instanceof Error ? cause.message : undefined,
  })
}
