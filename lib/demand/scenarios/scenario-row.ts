import { z } from 'zod'
import { versionsById } from '@/lib/database/versions-by-id'
import type { SavedScenario, ScenarioVersion } from './scenario.types'

export const scenarioContent = z.object({
  name: z.string(),
  note: z.string(),
  shared: z.boolean(),
  inputs: z.string(),
  edition: z.number().int(),
  first: z.string(),
})

const row = z.object({
  id: z.uuid(),
  board_id: z.number().int(),
  mine: z.boolean(),
  maker: z.string(),
  number: z.number().int(),
  at: z.date(),
  act: z.enum(['made', 'changed', 'withdrawn']),
  content: scenarioContent,
  by: z.string(),
})

/** The scenarios of rows as the database gives them, one per version; what was written last comes first. */
export function scenariosOf(rows: unknown): readonly SavedScenario[] {
  return [...versionsById(z.array(row).parse(rows)).values()]
    .map(([latest, ...before]): SavedScenario => ({
      ...{ id: latest.id, boardId: latest.board_id, mine: latest.mine, maker: latest.maker },
      versions: [versionOf(latest), ...before.map(versionOf)],
    }))
    .sort((a, b) => b.versions[0].at.getTime() - a.versions[0].at.getTime())
}

const versionOf = ({ number, at, act, content, by }: z.infer<typeof row>): ScenarioVersion => ({
  ...{ number, at, act, content, by },
})
