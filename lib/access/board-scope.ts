/**
 * The boards whose restricted figures a viewer may see: always an explicit list.
 * An empty scope cannot be made; who may see no figures has no scope (null on the Viewer).
 */
export class BoardScope {
  readonly boardIds: readonly number[]

  constructor(boardIds: readonly number[]) {
    const unique = [...new Set(boardIds)].sort((a, b) => a - b)
    if (unique.length === 0) throw new Error('A scope without boards: it never means all boards')
    if (unique.some((id) => !Number.isInteger(id) || id < 1))
      throw new Error('A scope with an impossible board')
    this.boardIds = unique
  }

  includes(boardId: number): boolean {
    return this.boardIds.includes(boardId)
  }
}
