import { createServer, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { checkPort, freePort, isFree } from './port.mjs'

const servers: Server[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close()))

const listen = (port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    const server = createServer().once('error', reject).listen(port, host, resolve)
    servers.push(server)
  })

describe('a port', () => {
  it('that is free will do', async () => {
    const port = await freePort()
    await expect(checkPort(port, '127.0.0.1')).resolves.toBeUndefined()
    expect(await isFree(port)).toBe(true)
  })

  for (const [host, where] of [
    ['127.0.0.1', 'here'],
    ['0.0.0.0', 'on every address'],
    ['::', 'on every address, old and new'],
  ] as const)
    it(`that is taken ${where} is said to be, with what to do`, async () => {
      const port = await freePort()
      await listen(port, host)
      await expect(checkPort(port, '127.0.0.1')).rejects.toThrow(
        `Port ${port} is in use by another program: stop that program, or choose another port, for example PORT=${port + 1} npm start.`,
      )
    })

  it('on which "localhost" would lead to another program is taken', async () => {
    const port = await freePort('::1')
    await listen(port, '::1')
    await expect(checkPort(port, '127.0.0.1')).rejects.toThrow(/is in use/)
  })

  it('of an address that this machine does not have is refused', async () => {
    await expect(checkPort(await freePort(), '203.0.113.1')).rejects.toThrow(
      'HOST=203.0.113.1 is not an address of this machine: use 127.0.0.1, or 0.0.0.0 for all addresses.',
    )
  })
})
