import { z } from 'zod'
import { gateClient } from '@/lib/database/gate-client'
import { importSteps, type ImportStep } from '../import-progress'
import { jobKinds, type JobKind } from './file-job'
import { jobOutcome, type JobOutcome } from './job-outcome'

export type Job = {
  readonly id: number
  readonly kind: JobKind
  readonly state: 'queued' | 'running' | 'done' | 'failed'
  /** Name of the delivery as it was uploaded; null for acts on what is there. */
  readonly delivery: string | null
  readonly options: Readonly<Record<string, unknown>>
  /** Null until it runs, and for jobs that take no time. */
  readonly progress: {
    readonly step: ImportStep
    readonly rows: number
    readonly done: number
    readonly secondsLeft: number
  } | null
  readonly outcome: JobOutcome | null
  readonly createdAt: Date
  readonly startedAt: Date | null
  readonly endedAt: Date | null
}

const steps = Object.keys(importSteps) as [ImportStep, ...ImportStep[]]
const progress = z.object({
  step: z.enum(steps),
  rows: z.number(),
  done: z.number(),
  secondsLeft: z.number(),
})
const row = z.object({
  id: z.number().int(),
  kind: z.enum(jobKinds),
  state: z.enum(['queued', 'running', 'done', 'failed']),
  options: z.record(z.string(), z.unknown()),
  progress: z.union([progress, z.object({}).transform(() => null)]),
  outcome: jobOutcome.nullable(),
  created_at: z.date(),
  started_at: z.date().nullable(),
  ended_at: z.date().nullable(),
})

/** The latest jobs, the newest first. For stewards: the caller checks that. */
export async function readJobs(most = 50): Promise<readonly Job[]> {
  const rows = await gateClient().$queryRaw`
    SELECT id, kind, state::text, options, progress, outcome, created_at, started_at, ended_at
    FROM releases.job WHERE kind = ANY (${[...jobKinds]}::text[]) ORDER BY id DESC LIMIT ${most}`
  return z.array(row).parse(rows).map(jobOf)
}

/** One job, or null where there is none of that number. For stewards: the caller checks that. */
export async function readJob(id: number): Promise<Job | null> {
  const rows = await gateClient().$queryRaw`
    SELECT id, kind, state::text, options, progress, outcome, created_at, started_at, ended_at
    FROM releases.job WHERE id = ${id} AND kind = ANY (${[...jobKinds]}::text[])`
  const found = z.array(row).parse(rows)[0]
  return found ? jobOf(found) : null
}

function jobOf(found: z.infer<typeof row>): Job {
  const { name, delivery } = found.options
  const called = typeof name === 'string' ? name : typeof delivery === 'string' ? delivery : null
  return {
    id: found.id,
    kind: found.kind,
    state: found.state,
    delivery: called,
    options: found.options,
    progress: found.progress,
    outcome: found.outcome,
    createdAt: found.created_at,
    startedAt: found.started_at,
    endedAt: found.ended_at,
  }
}
