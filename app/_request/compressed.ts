import 'server-only'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { responseOfRequest } from './response-status'

const zip = promisify(gzip)

/**
 * A large answer of a route in a fifth of its bytes, where the browser takes them so. Next compresses pages only, and leaves
 * out of a route's answer the header that says so, which is why it is set on the response itself.
 *
 * @param accepted the request's accept-encoding
 */
export async function compressed(answer: Response, accepted: string | null): Promise<Response> {
  const response = responseOfRequest()
  if (!response || !/\bgzip\b/.test(accepted ?? '')) return answer
  const bytes = await zip(await answer.arrayBuffer())
  response.setHeader('content-encoding', 'gzip')
  const headers = new Headers(answer.headers)
  headers.append('vary', 'accept-encoding')
  return new Response(bytes, { status: answer.status, headers })
}
