import path from 'node:path'

/** The release store: a folder a delivery, readable by the import alone. */
export const releaseStore = (dataDirectory: string): string => path.join(dataDirectory, 'releases')

/**
 * The name of a delivery's folder in the release store. Of the delivery alone: when only the definitions or the
 * threshold change, its records are used again.
 *
 * @param checksum of the delivery, in hexadecimal
 */
export const folderName = (checksum: string): string => checksum.slice(0, 24)

/** Where cells of a release folder lie, once protected. */
export const protectedCells = (folder: string): string => path.join(folder, 'cells', 'protected-cell.parquet')
export const protectedFlows = (folder: string): string => path.join(folder, 'cells', 'protected-flow.parquet')
export const journeyFile = (folder: string, name: string): string =>
  path.join(folder, 'journeys', `${name}.parquet`)
/** How the records were linked (linkage-run), and what that does to figures. */
export const linkageRunFile = (folder: string): string => path.join(folder, 'linkage.json')
export const linkageEffectsFile = (folder: string): string => path.join(folder, 'linkage-effects.json')
/** Where records are linked: identifiers lie here for that while, and nowhere else. */
export const linkingFolder = (folder: string): string => path.join(folder, 'linking')
/** The person of each record, without an identifier. */
export const personsOfRelease = (folder: string): string => path.join(folder, 'records', 'persons.parquet')
