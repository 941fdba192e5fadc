import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Busboy } from '@fastify/busboy'

const fileName = /^[A-Za-z0-9_.-]{1,100}$/
const most = { files: 30, fields: 20, fieldBytes: 1000 }

/** Why an upload was not taken. Each has words in the dictionary section `deliveries`. */
export const uploadFaults = [
  'notAnUpload',
  'noFiles',
  'tooManyFiles',
  'badFileName',
  'sameFileTwice',
  'tooManyBytes',
  'noRoom',
  'broken',
] as const
export type UploadFault = (typeof uploadFaults)[number]

/** An upload that was not taken; what had been written of it is the caller's to delete. */
export class UploadRefused extends Error {
  constructor(
    readonly fault: UploadFault,
    options?: ErrorOptions,
  ) {
    super(`upload refused: ${fault}`, options)
    this.name = 'UploadRefused'
  }
}

export type Upload = {
  readonly fields: Readonly<Record<string, string>>
  readonly files: readonly string[]
}

/**
 * Streams the files of a form to a new folder: none is ever held in memory. Fields that come before the first file are
 * given to `begin`, so that a form without the right token writes nothing.
 *
 * @param folder made here once `begin` agreed
 * @param mostBytes of all files together
 * @throws UploadRefused for what is no upload, names with other characters, too many files or bytes, a connection
 * that ends too soon; what `begin` throws
 */
export async function receiveUpload(
  request: Request,
  folder: string,
  mostBytes: number,
  begin: (fields: Upload['fields']) => void,
): Promise<Upload> {
  const type = request.headers.get('content-type') ?? ''
  if (!request.body || !type.startsWith('multipart/form-data')) throw new UploadRefused('notAnUpload')
  const fields: Record<string, string> = {}
  const files: string[] = []
  const writing: Promise<void>[] = []
  let bytes = 0
  let begun = false
  /** What the caller threw: it goes back to the caller as it is. */
  let refusal: unknown
  const reader = new Busboy({
    headers: { 'content-type': type },
    limits: { files: most.files, fields: most.fields, fieldSize: most.fieldBytes },
  })
  const fail = (fault: Error) => void reader.destroy(fault)
  reader.on('filesLimit', () => fail(new UploadRefused('tooManyFiles')))
  reader.on('field', (name: string, value: string) => {
    fields[name] = value
  })
  reader.on('file', (_field: string, stream: Readable, given: string) => {
    // Errors of the form end it; without a listener of its own the stream of a file would end the process.
    stream.on('error', () => undefined)
    try {
      if (!begun) {
        begun = true
        begin(fields)
      }
      if (!given) return void stream.resume()
      if (!fileName.test(given) || given.startsWith('.')) throw new UploadRefused('badFileName')
      if (files.includes(given)) throw new UploadRefused('sameFileTwice')
    } catch (fault) {
      stream.resume()
      refusal = fault
      return fail(fault as Error)
    }
    files.push(given)
    const counted = async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        bytes += chunk.length
        if (bytes > mostBytes) throw new UploadRefused('tooManyBytes')
        yield chunk
      }
    }
    const written = mkdir(folder, { recursive: true, mode: 0o700 }).then(() =>
      pipeline(stream, counted, createWriteStream(path.join(folder, given), { flags: 'wx', mode: 0o600 })),
    )
    writing.push(written)
    written.catch(fail)
  })
  const body = Readable.fromWeb(request.body as ReadableStream)
  try {
    await pipeline(body, reader)
    await Promise.all(writing)
  } catch (fault) {
    await Promise.allSettled(writing)
    if (fault instanceof UploadRefused || fault === refusal) throw fault
    const full = (fault as NodeJS.ErrnoException).code === 'ENOSPC'
    throw new UploadRefused(full ? 'noRoom' : 'broken', { cause: fault })
  }
  // A form without files has not been looked at yet.
  if (!begun) begin(fields)
  if (files.length === 0) throw new UploadRefused('noFiles')
  return { fields, files }
}
