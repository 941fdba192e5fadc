import { z } from 'zod'
import {
  missingAgreements,
  type BoardAgreement,
  type MissingAgreement,
} from '@/lib/agreements/missing-agreements'
import { areas } from '@/lib/boards/areas'
import { agenciesNeeded, recordAgencies, type RecordAgency } from '@/lib/measures/agencies-needed'
import { measureById } from '@/lib/measures/registry'
import { seesToCheck, type Asking } from './ask'
import type { PinnedSource } from './edition-contents'

const row = z.object({
  invented: z.boolean(),
  board_id: z.number().int(),
  agency: z.enum(recordAgencies),
  starts_on: z.iso.date(),
  ends_on: z.iso.date(),
  ended_on: z.iso.date().nullable(),
  contact_name: z.string(),
  contact_email: z.string(),
})

/** What the data sharing agreements of the viewer's boards let be shown. */
export type Agreed = {
  /** The agreements that a board lacks for figures of a linked source that rest on these agencies' records. */
  readonly missing: (
    source: Pick<PinnedSource['source'], 'demonstration'>,
    boardId: number,
    needed: readonly RecordAgency[],
  ) => readonly MissingAgreement[]
  /** Whether a cell may be shown: a measure that nobody counts from records is not. */
  readonly shows: (pin: PinnedSource, areaId: number, measure: string) => boolean
  /** Whether it may be told how good the records of a board are; null is England and Wales. */
  readonly showsQuality: (pin: PinnedSource, boardId: number | null) => boolean
}

const known = new WeakMap<Asking, Promise<Agreed>>()
const boardOfArea = new Map(areas.map(({ id, boardId }) => [id, boardId]))

/**
 * The agreements of the viewer's boards, read once for a question. The rule is applied here and, from the same tables
 * but by itself, by row-level security (migration 0009_agreed_figures). A data steward sees every figure, in order to check
 * releases (docs/adr/0021-agreements.md).
 */
export function agreedOf(asking: Asking): Promise<Agreed> {
  const before = known.get(asking)
  if (before) return before
  const agreed = readAgreed(asking)
  known.set(asking, agreed)
  return agreed
}

async function readAgreed({ database, viewer, today }: Asking): Promise<Agreed> {
  const rows = z.array(row).parse(
    await database.$queryRaw`
      SELECT kind.invented, a.board_id, a.agency::text, a.starts_on::text, a.ends_on::text,
             (a.ended_at AT TIME ZONE 'UTC')::date::text AS ended_on, a.contact_name, a.contact_email
      FROM (VALUES (true), (false)) kind (invented), scope.agreements(kind.invented) a`,
  )
  const of = (invented: boolean) => rows.filter((one) => one.invented === invented).map(boardAgreement)
  const [inventedOnes, realOnes] = [of(true), of(false)]
  const checks = seesToCheck(viewer)
  const missing: Agreed['missing'] = ({ demonstration }, boardId, needed) =>
    missingAgreements(demonstration ? inventedOnes : realOnes, boardId, needed, today)
  const free = ({ source }: PinnedSource, boardId: number | null | undefined): boardId is null | undefined =>
    source.kind !== 'linked' || boardId === null || boardId === undefined || checks
  // Asked of every cell, and the same for all cells of a measure.
  const told = new Map<string, boolean>()
  const isAgreed = (demonstration: boolean, boardId: number, measure: string): boolean => {
    const linked = measureById(measure)?.linked
    return linked != null && missing({ demonstration }, boardId, agenciesNeeded(linked)).length === 0
  }
  return {
    missing,
    shows: (pin, areaId, measure) => {
      const boardId = boardOfArea.get(areaId)
      if (free(pin, boardId)) return true
      const { demonstration } = pin.source
      const key = `${demonstration} ${boardId} ${measure}`
      const known = told.get(key) ?? isAgreed(demonstration, boardId, measure)
      told.set(key, known)
      return known
    },
    showsQuality: (pin, boardId) =>
      free(pin, boardId) || missing(pin.source, boardId, recordAgencies).length === 0,
  }
}

function boardAgreement(found: z.infer<typeof row>): BoardAgreement {
  return {
    ...{ boardId: found.board_id, agency: found.agency },
    ...{ from: found.starts_on, to: found.ends_on, endedOn: found.ended_on },
    ...{ contactName: found.contact_name, contactEmail: found.contact_email },
  }
}
