/** Steps of an import in their order, with the status that a release has once the step is done. */
export const importSteps = {
  receive: 'validated',
  link: 'linked',
  journeys: 'linked',
  cells: 'built',
  protect: 'built',
  load: 'loaded',
} as const
export type ImportStep = keyof typeof importSteps

/**
 * Rows of a delivery that each step takes a second, as measured on two cores (docs/performance.md); only their
 * proportions matter after the first step, as the rest is then reckoned from how fast this machine was.
 */
const usualRates: Record<ImportStep, number> = {
  receive: 400_000,
  link: 60_000,
  journeys: 1_000_000,
  cells: 600_000,
  protect: 3_000_000,
  load: 500_000,
}

export type ImportProgress = {
  readonly step: ImportStep
  /** Rows of the delivery, and how many of them the step has done. */
  readonly rows: number
  readonly done: number
  readonly secondsLeft: number
}

/** Reckons how long an import still takes, from the rates measured so far. */
export class ImportClock {
  private readonly taken = new Map<ImportStep, number>()
  private step: ImportStep = 'receive'
  private begun: number

  constructor(
    private readonly rows: number,
    private readonly now: () => number = () => performance.now(),
    /** Records are linked here: only where they came without links. */
    private readonly links = false,
  ) {
    this.begun = now()
  }

  begin(step: ImportStep): ImportProgress {
    const time = this.now()
    if (step !== this.step) this.taken.set(this.step, (time - this.begun) / 1000)
    this.step = step
    this.begun = time
    return this.at(0)
  }

  at(share: number): ImportProgress {
    const done = Math.min(1, Math.max(0, share))
    const elapsed = (this.now() - this.begun) / 1000
    const slowness = this.slowness()
    const whole = done > 0.1 ? elapsed / done : this.usual(this.step) * slowness
    const steps = (Object.keys(importSteps) as ImportStep[]).filter((step) => this.links || step !== 'link')
    const later = steps.slice(steps.indexOf(this.step) + 1)
    const rest = later.reduce((sum, step) => sum + this.usual(step) * slowness, 0)
    return {
      step: this.step,
      rows: this.rows,
      done: Math.floor(this.rows * done),
      secondsLeft: Math.ceil(Math.max(0, whole - elapsed) + rest),
    }
  }

  private usual(step: ImportStep): number {
    return this.rows / usualRates[step]
  }

  /** How much slower than usual the steps were that this import has done; a step whose files were there says nothing. */
  private slowness(): number {
    const done = [...this.taken].filter(([step, seconds]) => seconds > this.usual(step) / 20)
    const usual = done.reduce((sum, [step]) => sum + this.usual(step), 0)
    return usual > 0 ? done.reduce((sum, [, seconds]) => sum + seconds, 0) / usual : 1
  }
}
