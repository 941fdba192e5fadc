import { createServer } from 'node:http'
import { availableParallelism } from 'node:os'
import { admission, atOnce } from './launcher/server/admission.mjs'
import { answerBusy } from './launcher/server/busy.mjs'
import { forward } from './launcher/server/forward.mjs'
import { malformed } from './launcher/server/malformed.mjs'
import { ofWhom } from './launcher/server/of-whom.mjs'
import { startRenderers } from './launcher/server/renderers.mjs'

// The web server, started by the launcher with its address in PORT and HOST. It takes requests, has them wait for their
// turn, and hands them to the processes that make the pages (render.mjs): one for each core, so that a machine's cores are
// of use and this process answers at once, whatever they do. It ends when the channel to the launcher breaks, so that even
// kill -9 of the launcher leaves no server on the port.

const port = Number(process.env.PORT)
const host = process.env.HOST ?? '127.0.0.1'
const grace = 3000
/** More would need more memory than they are of use: people of 42 boards are some hundreds. */
const mostRenderers = 4

let ending = false
const server = createServer()
const renderers = await startRenderers(Math.min(availableParallelism(), mostRenderers), (how) => {
  if (ending) return
  process.stderr.write(`A process that makes pages ${how}.\n`)
  process.exit(1)
})
const queues = renderers.map(() => admission())

server.on('request', (request, response) => {
  const refusal = malformed(request)
  if (refusal) return refuse(response, refusal)
  const load = queues.map((queue) => queue.load())
  const whose = ofWhom(request, load, atOnce)
  queues[whose]?.take(
    request,
    response,
    () => forward(request, response, renderers[whose]?.port ?? 0),
    (seconds) => answerBusy(request, response, seconds),
  )
})
server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  process.send?.({ fault: error.code ?? error.message }, () => process.exit(1))
})
server.listen({ port, host, exclusive: true }, () => process.send?.({ listening: true }))

/**
 * Nothing of the body is read: the connection ends with the answer.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {{ status: number, words: string }} refusal
 */
function refuse(response, { status, words }) {
  response
    .writeHead(status, {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(status === 405 ? { allow: 'GET, HEAD, POST' } : {}),
      connection: 'close',
    })
    .end(words)
}

/** Answers under way are finished; after a while they are cut off. */
function end() {
  if (ending) return
  ending = true
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => {
    server.closeAllConnections()
    process.exit(0)
  }, grace).unref()
}
process.once('disconnect', end)
for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(name, end)
