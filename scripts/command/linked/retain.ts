import { connectOwner } from '@/lib/database/connect-owner'
import { readEnvironment } from '@/lib/environment'
import { takeImportLock } from '@/lib/releases/linked/jobs/import-lock'
import { releaseStore } from '@/lib/releases/linked/release-folder'
import { applyRetention } from '@/lib/releases/linked/retention/apply-retention'
import { shredAllIdentifiers } from '@/lib/releases/linked/shred-identifiers'
import { ReleaseError } from '@/lib/releases/publish/release-error'

/**
 * Deletes what is due by RETENTION_DAYS: called as the worker starts, and by each import. While an import runs it is
 * left to that.
 */
export async function retain(url: string, dataDirectory: string): Promise<void> {
  const clerk = await connectOwner(url)
  try {
    await takeImportLock(clerk)
    // Names that a linkage which was ended by force has left on the disk go first.
    await shredAllIdentifiers(releaseStore(dataDirectory))
    await applyRetention(clerk, {
      store: releaseStore(dataDirectory),
      days: readEnvironment().RETENTION_DAYS,
      by: 'worker',
    })
  } catch (fault) {
    if (!(fault instanceof ReleaseError)) throw fault
  } finally {
    await clerk.end()
  }
}
