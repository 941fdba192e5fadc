import { linkageRun, type LinkageRun } from '@/lib/releases/linked/linkage-run/linkage-run'
import { writeWhole } from '@/lib/releases/linked/receive/write-whole'
import { linkageRunFile } from '@/lib/releases/linked/release-folder'

/** Writes what is told of a linkage into its release folder, whole or not at all. */
export async function writeRun(folder: string, run: LinkageRun): Promise<void> {
  await writeWhole(linkageRunFile(folder), `${JSON.stringify(linkageRun.parse(run))}\n`)
}
