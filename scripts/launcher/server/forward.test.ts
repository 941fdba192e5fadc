import {
  createServer,
  request as ask,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { forward } from './forward.mjs'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close().closeAllConnections()
})

async function listening(answer: RequestListener): Promise<number> {
  const server = createServer(answer)
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** A server in front of one that answers so. */
const inFrontOf = async (answer: RequestListener) => {
  const port = await listening(answer)
  return listening((request, response) => forward(request, response, port))
}

const send = (port: number, options: { path?: string; method?: string; headers?: object; body?: string }) =>
  new Promise<IncomingMessage & { body: string }>((resolve, reject) => {
    const { body, headers, ...rest } = options
    ask({ host: '127.0.0.1', port, ...rest, headers: { ...headers } }, (answer) =>
      text(answer).then((words) => resolve(Object.assign(answer, { body: words })), reject),
    )
      .once('error', reject)
      .end(body)
  })

test('a request and its answer come through as they are, cookies by themselves', async () => {
  const port = await inFrontOf(async (request, response) => {
    response.setHeader('set-cookie', ['a=1; Path=/', 'b=2'])
    response.setHeader('content-type', 'application/json')
    response.statusCode = 418
    const { method, url, headers } = request
    response.end(JSON.stringify({ method, url, headers, body: await text(request) }))
  })
  const answer = await send(port, {
    path: '/x?y=%C3%A9',
    method: 'POST',
    headers: { host: 'board.example', cookie: 'c=1; d=2', te: 'trailers', 'content-length': 4 },
    body: 'äöa'.slice(0, 2),
  })
  expect(answer.statusCode).toBe(418)
  expect(answer.headers['set-cookie']).toEqual(['a=1; Path=/', 'b=2'])
  const seen = JSON.parse(answer.body) as { headers: Record<string, string> }
  expect(seen).toMatchObject({ method: 'POST', url: '/x?y=%C3%A9', body: 'äö' })
  expect(seen.headers).toMatchObject({ host: 'board.example', cookie: 'c=1; d=2', 'content-length': '4' })
  expect(seen.headers['x-forwarded-for']).toMatch(/127\.0\.0\.1$/)
  expect(seen.headers.te).toBeUndefined()
})

test('an address that a proxy before it has told stays', async () => {
  const port = await inFrontOf((request, response) => response.end(request.headers['x-forwarded-for']))
  expect((await send(port, { headers: { 'x-forwarded-for': '192.0.2.7' } })).body).toBe('192.0.2.7')
})

test('a redirect to the longest address that is taken comes through, and says it once', async () => {
  const location = `/boards?x=${'a'.repeat(12_000)}`
  const port = await inFrontOf((_, response) =>
    response.writeHead(308, { location, refresh: `0;url=${location}` }).end(),
  )
  const { statusCode, headers } = await send(port, { path: '/boards/' })
  expect({ statusCode, ...headers }).toMatchObject({ statusCode: 308, location })
  expect(headers.refresh).toBeUndefined()
})

test('where nobody answers behind it, the answer is 503 with when to try again', async () => {
  const port = await inFrontOf((request) => request.socket.destroy())
  const answer = await send(port, { path: '/api/v1/boards' })
  expect(answer.statusCode).toBe(503)
  expect(answer.headers['retry-after']).toBe('5')
  expect(JSON.parse(answer.body)).toMatchObject({ status: 503, code: 'unavailable' })
  expect((await send(port, { path: '/' })).body).toMatch(/lang="cy"/)
})

test('an answer that breaks off breaks off here, too', async () => {
  const port = await inFrontOf((_, response) => {
    response.setHeader('content-length', 100)
    response.write('half')
    setTimeout(() => response.destroy(), 20)
  })
  await expect(send(port, {})).rejects.toThrow(/aborted|hang up|ECONNRESET/)
})

test('work for somebody who has gone is ended', async () => {
  let ended: () => void
  const gone = new Promise<void>((resolve) => (ended = resolve))
  const port = await inFrontOf((_, response) => {
    response.once('close', () => ended())
    response.write('begun')
  })
  await new Promise<void>((resolve) => {
    const asked = ask({ host: '127.0.0.1', port }, () => {
      asked.destroy()
      resolve()
    }).on('error', () => undefined)
    asked.end()
  })
  await gone
})
