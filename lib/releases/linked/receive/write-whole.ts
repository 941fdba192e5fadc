import { open, rename } from 'node:fs/promises'

/** Writes a small file that is there whole or not at all, also after a loss of power. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const beside = `${file}.tmp-${process.pid}`
  const handle = await open(beside, 'w', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(beside, file)
}
