import { createServer } from 'node:net'
import { PlainFailure } from './plain-failure.mjs'

/**
 * Why a server cannot listen there, as Node's error code, or undefined when it can.
 *
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>}
 */
const listenFault = (port, host) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })

/**
 * @param {number} port
 * @param {string} host
 * @throws {PlainFailure} one sentence when the port cannot be had
 */
export async function checkPort(port, host) {
  const fault = await listenFault(port, host)
  // A browser may take "localhost" for ::1: another program there would answer in our place.
  const shadowed = host === '127.0.0.1' && (await listenFault(port, '::1')) === 'EADDRINUSE'
  if (fault === 'EADDRINUSE' || shadowed) throw new PlainFailure(portTaken(port))
  if (fault === 'EACCES')
    throw new PlainFailure(
      `Port ${port} needs the rights of an administrator: choose one above 1023, for example PORT=3000.`,
    )
  if (fault === 'EADDRNOTAVAIL' || fault === 'ENOTFOUND')
    throw new PlainFailure(
      `HOST=${host} is not an address of this machine: use 127.0.0.1, or 0.0.0.0 for all addresses.`,
    )
  if (fault) throw new PlainFailure(`The service cannot listen on ${host}, port ${port} (${fault}).`)
}

/** @param {number} port */
export const portTaken = (port) =>
  `Port ${port} is in use by another program: stop that program, or choose another port, for example PORT=${port < 65_535 ? port + 1 : 3000} npm start.`

/**
 * A port that is free now.
 * @param {string} [host]
 * @returns {Promise<number>}
 */
export const freePort = (host = '127.0.0.1') =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port: 0, host }, () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })

/**
 * @param {number} port
 * @param {string} [host]
 */
export const isFree = async (port, host = '127.0.0.1') => (await listenFault(port, host)) === undefined
