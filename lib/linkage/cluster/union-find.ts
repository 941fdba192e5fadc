/** Groups of whole numbers 0 … size-1 that grow together; the root of a group is its smallest member. */
export class UnionFind {
  readonly #parent: Uint32Array

  constructor(size: number) {
    this.#parent = Uint32Array.from({ length: size }, (_, index) => index)
  }

  /** The smallest member of the group. */
  find(node: number): number {
    const parent = this.#parent
    let at = node
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }

  /** Joins the groups of two members. @returns the smallest member of the joint group */
  union(a: number, b: number): number {
    const [x, y] = [this.find(a), this.find(b)]
    const [root, other] = x < y ? [x, y] : [y, x]
    this.#parent[other] = root
    return root
  }

  /** The smallest member of each one's group. */
  roots(): Uint32Array {
    return this.#parent.map((_, index) => this.find(index))
  }
}
