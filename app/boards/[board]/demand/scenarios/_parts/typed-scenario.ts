import { z } from 'zod'
import { scenarioFields } from '@/lib/demand/scenarios/read-scenario-form'
import { scenariosPath } from '@/lib/demand/scenarios/scenarios-path'
import { typedCookie } from '../../../_parts/typed-cookie'

/** What was typed into the form of a scenario. */
export const { keep: keepTypedScenario, kept: keptTypedScenario } = typedCookie(
  'scenario',
  z.uuid(),
  scenarioFields,
  scenariosPath,
)
