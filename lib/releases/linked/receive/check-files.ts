import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, open, stat } from 'node:fs/promises'
import path from 'node:path'
import type { DeliveredFile, Manifest } from '../../contract/manifest'
import { deliveryFault, type DeliveryFault } from './delivery-fault'
import { DeliveryRefused } from './delivery-refused'

/** A file of the delivery that is the one that the manifest speaks of. */
export type CheckedFile = DeliveredFile & {
  readonly path: string
  readonly bytes: number
  /** CSV: line ends in the file. Where there is one for each row and the header, every line is a row. */
  readonly lines: number
  /** Changes when the file is written to. */
  readonly state: string
}

/** Files that are read at once: one waits for the disk while another is hashed. */
const LANES = 2

/**
 * Reads every file once, in constant memory: is it there, a plain file, and the one of the manifest?
 *
 * @param onBytes called with how many bytes have been read, of how many
 * @throws DeliveryRefused naming every file that is not
 */
export async function checkFiles(
  folder: string,
  { files }: Manifest,
  onBytes: (done: number, all: number) => void,
  signal?: AbortSignal,
): Promise<readonly CheckedFile[]> {
  const sizes = await Promise.all(files.map(({ file }) => sizeOf(path.join(folder, file))))
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const results: (CheckedFile | DeliveryFault)[] = []
  let read = 0
  const waiting = files.entries()
  const lane = async () => {
    for (const [at, file] of waiting) {
      let before = 0
      results[at] = await checkFile(
        folder,
        file,
        (done) => {
          read += done - before
          before = done
          onBytes(read, all)
        },
        signal,
      )
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  const faults = results.filter((result) => 'code' in result)
  if (faults.length > 0) throw new DeliveryRefused(faults)
  return results as CheckedFile[]
}

/** @throws DeliveryRefused where a file is no longer the one that was checked */
export async function checkUnchanged(file: CheckedFile): Promise<void> {
  const now = await stat(file.path, { bigint: true }).catch(() => null)
  if (!now || stateOf(now) !== file.state)
    throw new DeliveryRefused([deliveryFault('changed', { file: file.file })])
}

const sizeOf = (file: string) =>
  lstat(file).then(
    ({ size }) => size,
    () => 0,
  )

const stateOf = (stats: { ino: bigint; size: bigint; mtimeNs: bigint }) =>
  [stats.ino, stats.size, stats.mtimeNs].join(':')

async function checkFile(
  folder: string,
  delivered: DeliveredFile,
  onBytes: (done: number) => void,
  signal?: AbortSignal,
): Promise<CheckedFile | DeliveryFault> {
  const { file } = delivered
  const full = path.join(folder, file)
  const link = await lstat(full).catch(() => null)
  if (!link) return deliveryFault('fileMissing', { file })
  if (!link.isFile()) return deliveryFault('notAFile', { file })
  const handle = await open(full, constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => null)
  if (!handle) return deliveryFault('fileUnreadable', { file })
  try {
    const state = stateOf(await handle.stat({ bigint: true }))
    const hash = createHash('sha256')
    const buffer = Buffer.allocUnsafe(1 << 20)
    let bytes = 0
    let lines = 0
    for (;;) {
      signal?.throwIfAborted()
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, null)
      if (bytesRead === 0) break
      const chunk = buffer.subarray(0, bytesRead)
      hash.update(chunk)
      lines += lineEnds(chunk)
      bytes += bytesRead
      onBytes(bytes)
    }
    if (hash.digest('hex') !== delivered.sha256) return deliveryFault('checksum', { file })
    return { ...delivered, path: full, bytes, lines, state }
  } finally {
    await handle.close()
  }
}

function lineEnds(chunk: Buffer): number {
  let count = 0
  for (let at = 0; at < chunk.length; at += 1) if (chunk[at] === 10) count += 1
  return count
}
