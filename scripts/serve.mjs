import { AsyncLocalStorage } from 'node:async_hooks'
import { createServer } from 'node:http'
import next from 'next'
import { malformed } from './launcher/malformed.mjs'

// The web server, started by the launcher with its address in PORT and HOST. It ends when the channel
// to the launcher breaks, so that even kill -9 of the launcher leaves no server on the port.

const port = Number(process.env.PORT)
const host = process.env.HOST ?? '127.0.0.1'
const grace = 3000

const server = createServer()
const app = next({ dev: false, hostname: host, port, httpServer: server })
await app.prepare()
const answer = app.getRequestHandler()
// Pages find the response of their request here to give it a status (app/_request/response-status.ts).
const responses = new AsyncLocalStorage()
Reflect.set(globalThis, Symbol.for('criminal-justice-board-data.responses'), responses)
server.on('request', (request, response) => {
  const refusal = malformed(request)
  if (!refusal) return void responses.run(response, () => answer(request, response))
  // Nothing of the body is read: the connection ends with the answer.
  response
    .writeHead(refusal.status, {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(refusal.status === 405 ? { allow: 'GET, HEAD, POST' } : {}),
      connection: 'close',
    })
    .end(refusal.words)
})
server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  process.send?.({ fault: error.code ?? error.message }, () => process.exit(1))
})
server.listen({ port, host, exclusive: true }, () => process.send?.({ listening: true }))

let ending = false
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
