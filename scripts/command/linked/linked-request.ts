import { connectOwner } from '@/lib/database/connect-owner'
import { deriveSecret } from '@/lib/database/derived-secrets'
import { readEnvironment } from '@/lib/environment'
import type { LinkedImportRequest } from '@/lib/releases/linked/import-linked'
import { releaseStore } from '@/lib/releases/linked/release-folder'
import { suppressionThreshold } from '../suppression-threshold'
import { isInvented } from './is-invented'

type FromEnvironment = 'store' | 'recordKey' | 'threshold' | 'retentionDays' | 'isInvented' | 'connect'

/** What an import takes from the environment that scripts/run.mjs gives. */
export function linkedRequest(): Pick<LinkedImportRequest, FromEnvironment> {
  const { DATABASE_URL: url, DATA_DIR: dataDirectory, MASTER_SECRET: masterSecret } = process.env
  if (!url || !dataDirectory)
    throw new Error('DATABASE_URL and DATA_DIR are not set: use the command through npm run.')
  return {
    store: releaseStore(dataDirectory),
    recordKey: deriveSecret(masterSecret, 'record-key'),
    threshold: suppressionThreshold(),
    retentionDays: readEnvironment().RETENTION_DAYS,
    isInvented: ({ folder }) => isInvented(folder, masterSecret),
    connect: () => connectOwner(url),
  }
}
