import { ServiceUnavailable } from '@/lib/access/errors'

/**
 * Codes of Prisma for a database that does not answer in time: not reachable, no connection free, a transaction that could
 * not begin or took too long, a connection that ended.
 */
const overloads = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028'])
/** The same of PostgreSQL: a statement cancelled for its time, too many connections, shutting down or starting. */
const states = new Set(['57014', '53300', '57P01', '57P03'])

/** What the pool of connections (pg-pool) says without a code: none was free, or none could be made, in time. */
const noConnection = 'timeout exceeded when trying to connect'

/** A fault that is one of too much at once, as what people are told then (503); any other as it is. */
export function overload(fault: unknown): unknown {
  if (typeof fault !== 'object' || fault === null) return fault
  const { code, meta, message } = fault as { readonly [Name in 'code' | 'meta' | 'message']?: unknown }
  const state = stateOf(meta)
  return overloads.has(String(code)) || (state !== null && states.has(state)) || message === noConnection
    ? new ServiceUnavailable({ cause: fault })
    : fault
}

function stateOf(meta: unknown): string | null {
  const { driverAdapterError } = (meta ?? {}) as {
    readonly driverAdapterError?: { readonly cause?: { readonly originalCode?: unknown } }
  }
  const code = driverAdapterError?.cause?.originalCode
  return typeof code === 'string' ? code : null
}
