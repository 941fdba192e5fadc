import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { LRUCache } from 'lru-cache'

/**
 * Bytes of all answers together, as they are kept: compressed, since answers repeat the same names for every point (a tenth
 * remains), and beside the heap, which the collector need not walk through. All pages of all boards have room.
 */
const mostBytes = 64_000_000

/**
 * Bytes, written out, of the latest answers that are kept as they are, too: what many ask for is read back once, which takes
 * a third of the time of its page. As objects they are about three times as large.
 */
const mostBytesAtHand = 16_000_000

/** Being found, or found and written out: as objects all answers would be several times as large. */
type Kept = { readonly finding: Promise<unknown> } | { readonly found: Buffer }

/**
 * Answers by all that determines them, the most recent ones: the least used goes first. People who ask the same at the same
 * time wait for one query; a failed one is forgotten at once. Answers are plain values (no functions) that nobody may
 * change, since the next to ask is given the same.
 */
export class AnswerCache {
  /** How many answers were not known and had to be found. */
  misses = 0
  private readonly answers: LRUCache<string, Kept>
  private readonly atHand: LRUCache<string, { readonly answer: unknown }>

  constructor(most = mostBytes) {
    this.answers = new LRUCache({ maxSize: most })
    this.atHand = new LRUCache({ maxSize: Math.min(most, mostBytesAtHand) })
  }

  get<T>(key: string, find: () => Promise<T>): Promise<T> {
    const near = this.atHand.get(key)
    // The answer is used, not only its copy: what is used longest ago goes.
    const known = this.answers.get(key)
    if (near) return Promise.resolve(near.answer as T)
    if (known)
      return 'found' in known
        ? Promise.resolve(this.keepAtHand(key, inflateRawSync(known.found)) as T)
        : (known.finding as Promise<T>)
    this.misses += 1
    const finding = find().then(
      (answer) => {
        const written = serialize(answer)
        const found = deflateRawSync(written, { level: 1 })
        if (this.answers.peek(key) === pending) this.answers.set(key, { found }, { size: found.byteLength })
        return answer
      },
      (error: unknown) => {
        if (this.answers.peek(key) === pending) this.answers.delete(key)
        throw error
      },
    )
    const pending: Kept = { finding }
    this.answers.set(key, pending, { size: 1 })
    return finding
  }

  clear(): void {
    this.answers.clear()
    this.atHand.clear()
  }

  /** Reads an answer that was asked for a second time. */
  private keepAtHand(key: string, written: Buffer): unknown {
    const answer: unknown = frozen(deserialize(written))
    this.atHand.set(key, { answer }, { size: written.byteLength })
    return answer
  }
}

/** Makes a plain value unchangeable, with all that is in it. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  for (const own of Object.values(value)) frozen(own)
  return Object.freeze(value)
}
