import { Agent, request, type IncomingHttpHeaders } from 'node:http'

export type Sent = {
  readonly path: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: string | Buffer
}
export type Received = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly milliseconds: number
}

/** Sends requests as they are written, over connections that are kept: no redirect is followed, no address tidied up. */
export class Sender {
  private readonly agent: Agent
  readonly origin: URL

  /** @param sockets connections at most */
  constructor(origin: string, sockets: number) {
    this.origin = new URL(origin)
    this.agent = new Agent({ keepAlive: true, maxSockets: sockets, scheduling: 'fifo' })
  }

  /** @throws Error where the service ends the connection, twice, or is silent for a minute */
  async send(sent: Sent): Promise<Received> {
    try {
      return await this.once(sent)
    } catch (error) {
      // A kept connection may end just as it is used again.
      if (!['ECONNRESET', 'EPIPE'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
      return this.once(sent)
    }
  }

  private once({ path, method = 'GET', headers = {}, body }: Sent): Promise<Received> {
    const began = performance.now()
    return new Promise((resolve, reject) => {
      const sending = request(
        {
          ...{ host: this.origin.hostname, port: this.origin.port, agent: this.agent, path, method },
          headers: {
            ...(headers as Record<string, string>),
            ...(body === undefined || 'content-length' in headers || 'transfer-encoding' in headers
              ? {}
              : { 'content-length': String(Buffer.byteLength(body)) }),
          },
          timeout: 60_000,
        },
        (answer) => {
          const parts: Buffer[] = []
          answer.on('data', (part: Buffer) => parts.push(part))
          answer.on('error', reject)
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              body: Buffer.concat(parts).toString('utf8'),
              milliseconds: performance.now() - began,
            }),
          )
        },
      )
      sending.on('error', reject)
      sending.on('timeout', () => sending.destroy(new Error(`No answer within a minute: ${method} ${path}`)))
      sending.end(body)
    })
  }

  close(): void {
    this.agent.destroy()
  }
}

/** Does something with each, so many at a time, in their order. */
export async function inParallel<T>(
  all: readonly T[],
  atOnce: number,
  work: (one: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0
  await Promise.all(
    Array.from({ length: Math.min(atOnce, all.length) }, async () => {
      while (next < all.length) {
        const index = next
        next += 1
        await work(all[index]!, index)
      }
    }),
  )
}
