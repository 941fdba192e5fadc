import { Stopped } from './stopped.mjs'

/**
 * Tells a person what is being done and how long it took. On a terminal the steps under way are shown
 * with their running seconds; elsewhere each step is a line when it starts and a line when it ends.
 */
export class Progress {
  /** @type {Map<object, { label: string, since: number, note: string }>} */
  #running = new Map()
  #drawn = 0
  /** @type {NodeJS.Timeout | undefined} */
  #timer

  /** @param {NodeJS.WriteStream} [stream] */
  constructor(stream = process.stdout) {
    this.stream = stream
    this.live = Boolean(stream.isTTY) && process.env.TERM !== 'dumb'
  }

  /**
   * Runs one step under a label. What `work` says through `note` is shown beside it.
   *
   * @template T
   * @param {string} label what is being done
   * @param {(note: (text: string) => void) => Promise<T> | T} work
   * @returns {Promise<T>}
   */
  async step(label, work) {
    const step = { label, since: performance.now(), note: '' }
    this.#running.set(step, step)
    if (this.live) this.#startClock()
    else this.line(`  … ${label}`)
    try {
      const result = await work((text) => {
        step.note = text
      })
      this.#end(step, '✓')
      return result
    } catch (error) {
      step.note = ''
      this.#end(step, error instanceof Stopped ? '–' : '✗')
      throw error
    }
  }

  /**
   * A lasting line above the steps under way.
   * @param {string} text
   */
  line(text) {
    this.#clear()
    this.stream.write(`${text}\n`)
    this.#draw()
  }

  /**
   * @param {{ label: string, since: number, note: string }} step
   * @param {string} mark
   */
  #end(step, mark) {
    this.#running.delete(step)
    const note = step.note ? `: ${step.note}` : ''
    this.line(`  ${mark} ${`${step.label}${note}`.padEnd(62)} ${seconds(step.since)}`)
    if (this.#running.size) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  #startClock() {
    this.#timer ??= setInterval(() => {
      this.#clear()
      this.#draw()
    }, 250)
    this.#timer.unref()
  }

  #clear() {
    if (this.#drawn) this.stream.write(`\x1b[${this.#drawn}A\x1b[0J`)
    this.#drawn = 0
  }

  #draw() {
    if (!this.live) return
    const width = Math.max(20, this.stream.columns ?? 80)
    for (const { label, since, note } of this.#running.values()) {
      const text = `  … ${label} (${seconds(since).trim()})${note ? `: ${note}` : ''}`
      this.stream.write(`${text.slice(0, width - 1)}\n`)
      this.#drawn += 1
    }
  }
}

/** @param {number} since as performance.now() */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`.padStart(7)
