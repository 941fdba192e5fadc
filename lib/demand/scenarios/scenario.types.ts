/** What a saved scenario says. Results are no part of it: edition and inputs determine them. */
export type ScenarioContent = {
  readonly name: string
  /** Why it was tried; empty where nothing was written. */
  readonly note: string
  /** Whether everybody who reads the board's figures reads it; else it is its maker's alone. */
  readonly shared: boolean
  /** The inputs as the address of what-if says them (lib/demand/page/read-scenario.ts). */
  readonly inputs: string
  /** Number of the edition whose figures it starts from. */
  readonly edition: number
  /** The first simulated month, YYYY-MM: what its months are counted from, also where the edition is not held any more. */
  readonly first: string
}

/** A scenario as it was written once. */
export type ScenarioVersion = {
  readonly number: number
  readonly at: Date
  readonly act: 'made' | 'changed' | 'withdrawn'
  readonly content: ScenarioContent
  /** Label of who wrote it. */
  readonly by: string
}

/** A saved scenario with those of its versions that the viewer may read. */
export type SavedScenario = {
  readonly id: string
  readonly boardId: number
  /** Whether the viewer made it. */
  readonly mine: boolean
  /** Label of who made it. */
  readonly maker: string
  /** The latest first; at least one. Of a list the latest alone. */
  readonly versions: readonly [ScenarioVersion, ...ScenarioVersion[]]
}
