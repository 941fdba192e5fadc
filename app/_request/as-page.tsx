import 'server-only'
import { forbidden, notFound, unauthorized, unstable_rethrow as rethrow } from 'next/navigation'
import type { ReactNode } from 'react'
import { Forbidden, NotFound, NotSignedIn } from '@/lib/access/errors'
import { problemOf } from '@/lib/http/problem'
import { FaultView } from '../_parts/FaultView'
import { ForbiddenView } from '../_parts/ForbiddenView'
import { NotFoundView } from '../_parts/NotFoundView'
import { UnauthorizedView } from '../_parts/UnauthorizedView'
import { pageLocale } from './page-locale'
import { setResponseStatus } from './response-status'

/**
 * A page whose refusals and faults are pages, too, drawn on the server with their status: 401, 403, 404, 500, 503.
 * A fault is logged under the reference that the page tells.
 */
export function asPage<Properties>(render: (properties: Properties) => Promise<ReactNode>) {
  return async function Page(properties: Properties): Promise<ReactNode> {
    try {
      return await render(properties)
    } catch (error) {
      // Next's own signals, such as a redirect, are no errors.
      rethrow(error)
      return refusal(error)
    }
  }
}

async function refusal(error: unknown): Promise<ReactNode> {
  const problem = problemOf(error, await pageLocale())
  const ours = setResponseStatus(problem.status)
  if (error instanceof NotSignedIn) return ours ? <UnauthorizedView /> : unauthorized()
  if (error instanceof Forbidden) return ours ? <ForbiddenView error={error} /> : forbidden()
  if (error instanceof NotFound) return ours ? <NotFoundView words={error.words} /> : notFound()
  if (!ours) throw error
  return <FaultView detail={problem.detail} />
}
