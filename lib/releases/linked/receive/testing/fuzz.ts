import { rmSync } from 'node:fs'
import fc from 'fast-check'
import { expect } from 'vitest'
import { contractBreaches } from './keeps-contract'
import { mutatedDelivery } from './mutate'
import { everythingIn, ReceivingFolders } from './received-folder'
import { markedId } from './small-delivery'

/**
 * Receives deliveries that went wrong in every way: each is refused with words, or what is loaded keeps the contract; and
 * no id is in a report, an error, a file or on the terminal.
 *
 * @returns how many were received and refused
 */
export async function fuzzReceiving(runs: number, seed: number) {
  const folders = new ReceivingFolders()
  const told = { received: 0, refused: 0, mutations: 0 }
  const printed: string[] = []
  const writers = [process.stdout, process.stderr].map((stream) => ({ stream, write: stream.write }))
  for (const { stream, write } of writers)
    stream.write = ((text: string | Uint8Array, ...rest: []) => {
      printed.push(String(text))
      return write.call(stream, text, ...rest)
    }) as typeof stream.write
  try {
    await fc.assert(
      fc.asyncProperty(mutatedDelivery, async ({ delivery, allowedShare, mutations }) => {
        told.mutations += mutations
        const releaseFolder = folders.next()
        const outcome = await folders
          .receive(delivery, { releaseFolder, allowedShare })
          .catch((error: unknown) => error as Error)
        if (outcome instanceof Error) {
          told.refused += 1
          expect(outcome.name, outcome.message).toBe('DeliveryRefused')
          expect(`${outcome.message} ${outcome.stack} ${JSON.stringify(outcome)}`).not.toMatch(markedId)
        } else {
          told.received += 1
          expect(await contractBreaches(releaseFolder, outcome.report)).toEqual([])
          expect(everythingIn(releaseFolder)).not.toMatch(markedId)
        }
        rmSync(folders.root, { recursive: true, force: true })
      }),
      { numRuns: runs, seed, verbose: 0, endOnFailure: true },
    )
  } finally {
    for (const { stream, write } of writers) stream.write = write
    folders.end()
  }
  expect(printed.join('')).not.toMatch(markedId)
  return told
}
