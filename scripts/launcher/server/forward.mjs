import { Agent, request as ask } from 'node:http'
import { pipeline } from 'node:stream'
import { answerBusy } from './busy.mjs'

const agent = new Agent({ keepAlive: true })

/** An address of 16 kB, the longest that is taken, may come back in more than one header of the answer. */
const mostHeaderBytes = 65_536

/** Of one connection and not of what is sent over it (RFC 9110, 7.6.1); Node sets its own. */
const ofConnection = new Set([
  ...['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'upgrade', 'expect'],
  'proxy-authorization',
])

/**
 * Hands a request to a process that makes pages and its answer back, both as they come.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {number} port on the loopback interface
 */
export function forward(request, response, port) {
  const { method, url, socket } = request
  const headers = passedOn(request.headers)
  headers['x-forwarded-for'] ??= socket.remoteAddress
  const asked = ask({
    host: '127.0.0.1',
    port,
    method,
    path: url,
    headers,
    agent,
    maxHeaderSize: mostHeaderBytes,
  })
  asked.once('response', (answer) => {
    // What Next adds to a redirect for browsers of before 2020 says the address again.
    const { 'transfer-encoding': _, refresh: __, ...own } = passedOn(answer.headers)
    response.writeHead(answer.statusCode ?? 502, own)
    pipeline(answer, response, () => undefined)
  })
  asked.once('error', () => {
    if (!response.headersSent) answerBusy(request, response, 5)
    else response.destroy()
  })
  response.once('close', () => {
    if (!response.writableFinished) asked.destroy()
  })
  pipeline(request, asked, () => undefined)
}

/**
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @returns {import('node:http').OutgoingHttpHeaders}
 */
const passedOn = (headers) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ofConnection.has(name)))
