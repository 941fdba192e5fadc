import { z } from 'zod'
import type { Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import type { Step } from './read-steps'
import { fileFingerprint, fingerprintOf } from './step-fingerprint'

export type PlannedStep = Step & {
  readonly file: string
  /** Of the step's SQL and of everything that it reads. */
  readonly fingerprint: string
  /** Its file is there and was made from the same. */
  readonly current: boolean
  readonly runs: boolean
}

/**
 * Which steps have to run: those that are kept, or read by one that runs, and whose file is not what it would be.
 *
 * @param prints what each table that is there before the steps was made from
 * @throws where a step reads what neither was there nor an earlier step makes
 */
export async function planSteps(
  duck: Duck,
  steps: readonly Step[],
  prints: ReadonlyMap<string, string>,
  fileOf: (step: Step) => string,
): Promise<readonly PlannedStep[]> {
  const known = new Map(prints)
  const planned: PlannedStep[] = []
  for (const step of steps) {
    const inputs = step.reads.map((table) => {
      const print = known.get(table)
      if (print === undefined)
        throw new Error(`the step ${step.name} reads ${table}, which no earlier step makes`)
      return `${table} ${print}`
    })
    const fingerprint = fingerprintOf(step.sql, ...inputs)
    known.set(step.name, fingerprint)
    const file = fileOf(step)
    const current = (await madeFrom(duck, file)) === fingerprint
    planned.push({ ...step, file, fingerprint, current, runs: false })
  }
  const running = new Set<string>()
  for (const { name, working, current } of planned.toReversed()) {
    const asked = !working || planned.some((other) => running.has(other.name) && other.reads.includes(name))
    if (asked && !current) running.add(name)
  }
  return planned.map((step) => ({ ...step, runs: running.has(step.name) }))
}

/** The fingerprint that a step's file carries; null where there is no such file. */
async function madeFrom(duck: Duck, file: string): Promise<string | null> {
  if ((await fileFingerprint(file)) === 'absent') return null
  const found = await duck.rows(
    z.object({ value: z.string() }),
    `SELECT decode(value) AS value FROM parquet_kv_metadata(${sqlText(file)}) WHERE decode(key) = 'fingerprint'`,
  )
  return found[0]?.value ?? null
}
