import 'server-only'
import type { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'

/** Set by scripts/serve.mjs: the response of the request that is being answered. */
const responses = Symbol.for('criminal-justice-board-data.responses')

/**
 * Gives this request's response a status. Next has no way to do so from a page but forbidden() and notFound(), whose
 * pages are drawn in the browser only: without JavaScript they would be blank.
 *
 * @returns false where the server is not ours (a development server): then nothing was done
 */
export function setResponseStatus(status: number): boolean {
  const response = responseOfRequest()
  if (!response) return false
  response.statusCode = status
  return true
}

/** This request's response, before anything of it was sent; null on a server that is not ours. */
export function responseOfRequest(): ServerResponse | null {
  const store = (globalThis as { [responses]?: AsyncLocalStorage<ServerResponse> })[responses]
  const response = store?.getStore()
  return response && !response.headersSent ? response : null
}
