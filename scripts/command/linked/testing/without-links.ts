import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Manifest } from '@/lib/releases/contract/manifest'

/**
 * A delivery as it would come from who has names and has not linked: without links, clusters and the generator's mark.
 *
 * @returns its folder, beside that of the delivery
 */
export async function withoutLinks(delivery: string): Promise<string> {
  const folder = `${delivery}-unlinked`
  await mkdir(folder, { recursive: true })
  const { demonstration: _, ...given } = JSON.parse(
    await readFile(path.join(delivery, 'manifest.json'), 'utf8'),
  ) as Manifest
  const files = given.files.filter(({ table }) => table !== 'links' && table !== 'clusters')
  for (const { file } of files) await copyFile(path.join(delivery, file), path.join(folder, file))
  const manifest = { ...given, files, linkage: { method: 'none' } }
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
  return folder
}
