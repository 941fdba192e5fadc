import { AsyncLocalStorage } from 'node:async_hooks'
import { createServer } from 'node:http'
import next from 'next'
import { renderToStaticMarkup } from 'react-dom/server'

// Makes pages and answers for serve.mjs, which alone reaches it: on a port of the loopback interface that it is told. It ends
// with the process that started it.

const server = createServer()
// The other end keeps its connections: one that is closed as it is used again would fail a request.
server.keepAliveTimeout = 0
// PORT and HOST are the service's own: addresses in answers are made of them.
const app = next({
  dev: false,
  hostname: process.env.HOST ?? '127.0.0.1',
  port: Number(process.env.PORT),
  httpServer: server,
})
await app.prepare()
const answer = app.getRequestHandler()
// What outlives a request is done with this (lib/database/apart-from-request.ts).
Reflect.set(
  globalThis,
  Symbol.for('criminal-justice-board-data.outside-requests'),
  AsyncLocalStorage.snapshot(),
)
// Pages find the response of their request here to give it a status (app/_request/response-status.ts).
const responses = new AsyncLocalStorage()
Reflect.set(globalThis, Symbol.for('criminal-justice-board-data.responses'), responses)
// Not to be had within pages: what is only to be read is written with it (components/static).
Reflect.set(globalThis, Symbol.for('criminal-justice-board-data.static-markup'), renderToStaticMarkup)
server.on('request', (request, response) => {
  responses.run(response, () => answer(request, response))
})
server.listen({ port: 0, host: '127.0.0.1' }, () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' && address ? address.port : 0 })
})

process.once('disconnect', () => process.exit(0))
// The terminal tells the whole group: whoever started this one says when it ends.
for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(name, () => undefined)
