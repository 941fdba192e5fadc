/** What a step is given. */
export type StepContext = {
  /** The release folder (lib/releases/linked/release-folder.ts). */
  readonly folder: string
  readonly signal: AbortSignal
  /** How far the step is, 0 to 1. */
  readonly onShare: (share: number) => void
}

/** The tables of the schema `linked`, in the order in which they are loaded. */
export const journeyTables = ['crime_journey', 'victim_journey', 'defendant_journey'] as const
export type JourneyTable = (typeof journeyTables)[number]

/** How a table of journeys is made of its file in the release folder, in DuckDB. */
export type JourneyExport = {
  /** To be run first: macros of the columns. */
  readonly prepare: string
  /** Columns of the database with their SQL over the file. */
  readonly columns: readonly (readonly [column: string, sql: string])[]
}

/**
 * What turns checked records into protected cells. The folders of lib that do it lie above this one, so whoever imports
 * hands them in (scripts/command/linked/import-steps.ts). Each leaves its files whole or not at all in the release
 * folder, and uses again what an import that was ended has left.
 */
export type ImportSteps = {
  /** Links the records of a release folder that has identifiers and no links, and shreds the identifiers. */
  readonly link: (context: StepContext & { readonly snapshot: string }) => Promise<void>
  /** What decides how records are linked: another one when the same records could be linked otherwise. */
  readonly linker: string
  /** Completes what is told of the linkage, once journeys are there; what it does to figures, once cells are. */
  readonly describeLinkage: (context: StepContext & { readonly threshold: number }) => Promise<void>
  readonly journeys: (context: StepContext) => Promise<void>
  readonly cells: (context: StepContext) => Promise<void>
  readonly protect: (context: StepContext & { readonly threshold: number }) => Promise<void>
  /** The journeys as the database gets them: with ids drawn anew at each call, the same in all tables. */
  readonly journeyExports: () => Readonly<Record<JourneyTable, JourneyExport>>
}
