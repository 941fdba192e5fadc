import path from 'node:path'

const inboxName = /^[0-9a-f]{32}$/

/**
 * Folder of a delivery that was uploaded: written by the web server, read and deleted by the worker.
 *
 * @param name 32 hexadecimal digits, drawn at random when the upload began
 */
export function inboxFolder(dataDirectory: string, name: string): string {
  if (!inboxName.test(name)) throw new Error('Not the name of a folder of the inbox')
  return path.join(dataDirectory, 'inbox', name)
}
