import type { Manifest } from '../../contract/manifest'
import type { ReceiveProgress } from './receive-request'

/** Turns bytes and rows done into progress: first all files are read for their checksums, then rows are loaded. */
export function progressOf(manifest: Manifest, tell: (progress: ReceiveProgress) => void = () => undefined) {
  const ofRows = manifest.files.reduce((sum, { rows }) => sum + rows, 0)
  const done = new Map<string, number>()
  return {
    onBytes: (bytes: number, all: number) =>
      tell({ step: 'checksum', table: null, rows: Math.floor((ofRows * bytes) / Math.max(1, all)), ofRows }),
    onRows: (table: string, rows: number) => {
      done.set(table, Math.max(rows, done.get(table) ?? 0))
      const sum = [...done.values()].reduce((a, b) => a + b, 0)
      tell({ step: 'rows', table, rows: Math.min(sum, ofRows), ofRows })
    },
    onLinks: () => tell({ step: 'links', table: null, rows: ofRows, ofRows }),
  }
}
