import { z } from 'zod'
import { boardSchema, sourceSchema } from './api-schemas'

const month = z.string().describe('A month, YYYY-MM')
const band = z
  .object({ middle: z.number(), lower: z.number(), upper: z.number() })
  .describe('80 of 100 runs lie between lower and upper')
const threeOf = <T extends z.ZodType>(of: T) => ({ unchanged: of, scenario: of, difference: of })
/** Null where figures are hidden, or there is no pace to reckon with. */
const total = z.object(threeOf(band.nullable()))

const scenarioShape = {
  id: z.uuid(),
  name: z.string(),
  note: z.string(),
  shared: z.boolean().describe('Read by everybody who reads the board’s figures; else by you alone'),
  mine: z.boolean().describe('Whether you made it'),
  madeBy: z.string(),
  version: z.number().int(),
  savedAt: z.iso.datetime(),
  savedBy: z.string(),
  edition: z.number().int().describe('The edition whose figures it starts from'),
  from: month.describe('The first simulated month'),
  inputs: z
    .record(z.string(), z.string())
    .describe('Inputs that differ from no change, as the address of what-if has them'),
  words: z.array(z.string()).describe('The same in words'),
}

/** What the API answers about the saved scenarios of a board. */
export const scenariosAnswerSchema = z
  .object({ board: boardSchema, scenarios: z.array(z.object(scenarioShape)) })
  .meta({ id: 'ScenariosAnswer', title: 'The saved scenarios of one board that you may read' })

/** What the API answers about one saved scenario. */
export const scenarioAnswerSchema = z
  .object({
    board: boardSchema,
    scenario: z.object(scenarioShape),
    none: z.string().nullable().describe('Why there are no results now, in words'),
    results: z
      .object({
        source: sourceSchema.describe('Where the figures that it starts from come from'),
        runs: z.number().int(),
        openCases: z
          .array(z.object({ month, ...threeOf(band) }))
          .describe('Open Crown Court cases at the end of each month'),
        daysOpen: total.describe('Days a case is open, at the pace of the last months'),
        remand: total.describe('People in custody on remand in the last month'),
        disposals: total.describe('Cases completed in all months together'),
      })
      .nullable(),
  })
  .meta({ id: 'ScenarioAnswer', title: 'One saved scenario of one board and what comes of it' })
