import { NotFound } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { asActor } from '@/lib/database/as-actor'
import { requireOwnBoard } from '@/lib/questions/door/require-own-board'
import { message } from '@/lib/text/message'
import type { SavedScenario } from './scenario.types'
import { scenariosOf } from './scenario-row'

/** As an address says which scenario. */
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a text of an address can be a scenario's. */
export const isScenarioId = (text: string): boolean => id.test(text)

/**
 * The scenarios of a board that the viewer may read, each as it says now: those shared with the board, and their own.
 * Read anew each time; row-level security decides again who may (migration 0022_scenarios).
 *
 * @param slug of the board, or its ONS code
 * @throws NotFound for an unknown board, Forbidden for one out of scope
 */
export const savedScenarios = (viewer: Viewer, slug: string): Promise<readonly SavedScenario[]> =>
  read(viewer, slug, null)

/**
 * One scenario with its versions.
 *
 * @throws as savedScenarios; NotFound alike for what there never was, was taken back, or is not for the viewer
 */
export async function savedScenario(viewer: Viewer, slug: string, wanted: string): Promise<SavedScenario> {
  const [found] = await read(viewer, slug, isScenarioId(wanted) ? wanted : nobodys)
  if (!found) throw new NotFound(message('scenarios.notThere'))
  return found
}

const nobodys = '00000000-0000-0000-0000-000000000000'

async function read(viewer: Viewer, slug: string, one: string | null): Promise<readonly SavedScenario[]> {
  const board = requireOwnBoard(viewer, slug)
  const rows = await asActor(
    viewer,
    (database) => database.$queryRaw`
      SELECT s.id, s.board_id, s.owner_id = ${viewer.personId}::uuid AS mine, o.label AS maker,
             v.number, v.at, v.act, v.content, p.label AS by
      FROM governance.scenario s
      JOIN governance.scenario_version v ON v.scenario_id = s.id
      JOIN governance.person o ON o.id = s.owner_id
      JOIN governance.person p ON p.id = v.person_id
      WHERE s.board_id = ${board.id}::smallint AND NOT s.withdrawn
        AND ((s.shared AND (v.content ->> 'shared')::boolean) OR s.owner_id = ${viewer.personId}::uuid)
        AND CASE WHEN ${one}::uuid IS NOT NULL THEN s.id = ${one}::uuid
            ELSE v.number = (SELECT max(l.number) FROM governance.scenario_version l WHERE l.scenario_id = s.id) END`,
  )
  return scenariosOf(rows)
}
