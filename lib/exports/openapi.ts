import { z } from 'zod'
import { requestsPerMinute } from '@/lib/access/token-limits'
import { acrossAnswerSchema, acrossInputs } from './across-schema'
import * as answers from './api-schemas'
import { comparisonAnswerSchema } from './comparison-schema'
import { forecastAnswerSchema } from './forecast-schema'
import { scenarioAnswerSchema, scenariosAnswerSchema } from './scenario-schema'

const { figureShape: _, ...named } = answers
const schemas = {
  ...named,
  ...{
    acrossAnswerSchema,
    comparisonAnswerSchema,
    forecastAnswerSchema,
    scenariosAnswerSchema,
    scenarioAnswerSchema,
  },
}

const components = z.registry<{ id: string }>()
for (const schema of Object.values(schemas)) components.add(schema, { id: schema.meta()!.id! })

/** `#/components/schemas/Board` for the schema with that id. */
const reference = (schema: z.ZodType) => ({ $ref: `#/components/schemas/${schema.meta()!.id!}` })
const json = (description: string, schema: z.ZodType) => ({
  description,
  content: { 'application/json': { schema: reference(schema) } },
})
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: reference(schemas.problemSchema) } },
})
const refusals = {
  '401': problem('Nobody is signed in, or the token is not valid'),
  '403': problem('Out of scope, or a permission is missing'),
  '429': {
    ...problem('Too many requests'),
    headers: { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } } },
  },
  '503': problem('The figures cannot be read at the moment'),
}
const inPath = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
})
const inQuery = (name: string, description: string, schema: object = { type: 'string' }) => ({
  name,
  in: 'query',
  description,
  schema,
})

const month = { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' }
const language = inQuery('lang', 'Language of words', { type: 'string', enum: ['en', 'cy'], default: 'en' })

/** What narrows the series of a measure. */
const filtersOfSeries = () => [
  inQuery('source', 'Id of a source; open sources are for everyone signed in'),
  inQuery('area', 'England and Wales instead of the board', {
    type: 'string',
    enum: ['england-and-wales'],
  }),
  inQuery('by', 'A breakdown: one more series per category'),
  inQuery('category', 'One category of the breakdown'),
  inQuery('from', 'First month', month),
  inQuery('to', 'Last month', month),
  inQuery('edition', 'An earlier edition', { type: 'integer', minimum: 1 }),
  inQuery('lang', 'Language of words', { type: 'string', enum: ['en', 'cy'], default: 'en' }),
]

/** What narrows the figures of a question's page. */
const filtersOfQuestion = () => [
  inQuery('crime', 'A crime type'),
  inQuery('by', 'A breakdown'),
  inQuery('to', 'Last month', month),
  inQuery('edition', 'An earlier edition', { type: 'integer', minimum: 1 }),
  inQuery('lang', 'Language of words', { type: 'string', enum: ['en', 'cy'], default: 'en' }),
]
const day = { type: 'string', format: 'date' }

const ofBoard = inPath('board', 'Name in addresses or ONS code')
const ofMeasure = inPath('measure', 'Id of the measure')
const ofFigure = 'Number of a figure as its page counts: it is shown there or not, by what the board has'

/** A file that is made to be taken away. */
const file = (summary: string, type: string, parameters: readonly object[]) => ({
  get: {
    summary: `${summary}, with title, source and edition: an export`,
    parameters,
    responses: {
      '200': {
        description: 'The file',
        content: {
          [type]: { schema: { type: 'string', ...(type === 'image/png' ? { format: 'binary' } : {}) } },
        },
      },
      '400': problem('A filter cannot be used'),
      '404': problem('No such board, measure or figures'),
      ...refusals,
    },
  },
})

/** Figures as they are shown, as pictures and tables. */
const pictures = Object.fromEntries(
  (
    [
      ['chart.svg', 'image/svg+xml', 'a picture (SVG)'],
      ['chart.png', 'image/png', 'a picture (PNG)'],
      ['table.csv', 'text/csv', 'a table (CSV)'],
    ] as const
  ).flatMap(([name, type, as]) => [
    ...(name === 'table.csv'
      ? []
      : [
          [
            `/boards/{board}/measures/{measure}/${name}`,
            file(`Its first figure as ${as}`, type, [ofBoard, ofMeasure, ...filtersOfSeries()]),
          ],
          [
            `/boards/{board}/comparison/{measure}/${name}`,
            file(`The board beside what is usual among boards as ${as}`, type, [
              ofBoard,
              ofMeasure,
              ...filtersOfQuestion(),
            ]),
          ],
        ]),
    [
      `/boards/{board}/measures/{measure}/figures/{number}/${name}`,
      file(`One of the figures of its page as ${as}`, type, [
        ofBoard,
        ofMeasure,
        inPath('number', ofFigure),
        ...filtersOfSeries(),
      ]),
    ],
    [
      `/boards/{board}/questions/{question}/figures/{figure}/${name}`,
      file(`One of the figures of a question’s page as ${as}`, type, [
        ofBoard,
        {
          ...inPath('question', 'The page'),
          schema: { type: 'string', enum: ['glance', 'timeliness', 'victims', 'demand', 'quality'] },
        },
        inPath('figure', ofFigure),
        ...filtersOfQuestion(),
      ]),
    ],
  ]),
)

/** The OpenAPI 3.1 document of the API, from the schemas that its answers are made through. */
export function openapi(version: string): object {
  const { schemas: generated } = z.toJSONSchema(components, {
    target: 'draft-2020-12',
    uri: (id) => `#/components/schemas/${id}`,
  })
  return {
    openapi: '3.1.0',
    info: { title: 'Criminal justice board data', version },
    servers: [{ url: '/api/v1' }],
    security: [{ token: [] }, { session: [] }],
    paths: {
      '/boards': {
        get: {
          summary: 'Boards whose own figures you may see',
          responses: { '200': json('The boards', schemas.boardsAnswerSchema), ...refusals },
        },
      },
      '/measures': {
        get: {
          summary: 'The data dictionary',
          responses: { '200': json('The measures', schemas.measuresAnswerSchema), ...refusals },
        },
      },
      '/releases': {
        get: {
          summary: 'Releases and editions',
          responses: { '200': json('The ledger', schemas.releasesAnswerSchema), ...refusals },
        },
      },
      '/demand': {
        get: {
          summary:
            'Where demand will exceed capacity, and what would change if something changed: for who reads all boards by name',
          parameters: [
            inQuery('format', 'csv is an export', { type: 'string', enum: ['json', 'csv'], default: 'json' }),
            inQuery(
              'region',
              'Only the boards of one region of the courts: its name in small letters with hyphens',
            ),
            ...acrossInputs.map(({ name, about, least, most }) =>
              inQuery(name, about, { type: 'number', minimum: least, maximum: most, default: 0 }),
            ),
            inQuery('edition', 'An earlier edition', { type: 'integer', minimum: 1 }),
            inQuery('lang', 'Language of words', { type: 'string', enum: ['en', 'cy'], default: 'en' }),
          ],
          responses: {
            '200': {
              description: 'Boards by region and name, with sums',
              content: {
                'application/json': { schema: reference(schemas.acrossAnswerSchema) },
                'text/csv': { schema: { type: 'string' } },
              },
            },
            '400': problem('An input cannot be used'),
            '404': problem('No board has figures enough for a model'),
            ...refusals,
          },
        },
      },
      '/audit': {
        get: {
          summary:
            'Who did what: all of it for administrators, that of their boards for managers. Not for tokens',
          security: [{ session: [] }],
          parameters: [
            inQuery('format', 'csv for spreadsheets', {
              type: 'string',
              enum: ['json', 'csv'],
              default: 'json',
            }),
            inQuery('from', 'First day, in the United Kingdom', day),
            inQuery('to', 'Last day, in the United Kingdom', day),
            inQuery('person', 'Id of a person, or part of an e-mail address'),
            inQuery('board', 'Name in addresses or ONS code'),
            inQuery('kind', 'What the act is about'),
            inQuery('outcome', 'Done or refused', { type: 'string', enum: ['allowed', 'refused'] }),
            inQuery('event', 'Number of one event'),
            inQuery('older', 'Only events before the one of this number'),
            inQuery('newer', 'Only events after the one of this number'),
          ],
          responses: {
            '200': {
              description: 'The newest first, 5,000 at most',
              content: {
                'application/json': { schema: reference(schemas.auditAnswerSchema) },
                'text/csv': { schema: { type: 'string' } },
              },
            },
            '400': problem('A filter cannot be used'),
            ...refusals,
          },
        },
      },
      '/boards/{board}/measures/{measure}': {
        get: {
          summary: 'One measure of one board over time, with its process-control reading',
          parameters: [
            inPath('board', 'Name in addresses or ONS code'),
            inPath('measure', 'Id of the measure'),
            inQuery('format', 'csv is an export', { type: 'string', enum: ['json', 'csv'], default: 'json' }),
            ...filtersOfSeries(),
          ],
          responses: {
            '200': {
              description: 'The series',
              content: {
                'application/json': { schema: reference(schemas.seriesAnswerSchema) },
                'text/csv': { schema: { type: 'string' } },
              },
            },
            '400': problem('A filter cannot be used'),
            '404': problem('No such board, measure or figures'),
            ...refusals,
          },
        },
      },
      ...pictures,
      '/boards/{board}/forecast/{flow}': {
        get: {
          summary:
            'What is coming of one flow or stock of one board, two years on, with how well such forecasts did',
          parameters: [
            inPath('board', 'Name in addresses or ONS code'),
            inPath('flow', 'Id of a measure of what comes in, goes out or is open'),
            inQuery('format', 'csv is an export', { type: 'string', enum: ['json', 'csv'], default: 'json' }),
            inQuery('crime', 'A crime type'),
            inQuery('to', 'Last month that the forecast knows', month),
            inQuery('edition', 'An earlier edition', { type: 'integer', minimum: 1 }),
            inQuery('lang', 'Language of words', { type: 'string', enum: ['en', 'cy'], default: 'en' }),
          ],
          responses: {
            '200': {
              description: 'The forecast',
              content: {
                'application/json': { schema: reference(schemas.forecastAnswerSchema) },
                'text/csv': { schema: { type: 'string' } },
              },
            },
            '400': problem('A filter cannot be used'),
            '404': problem('No such board, or no forecast of this measure'),
            ...refusals,
          },
        },
      },
      '/boards/{board}/scenarios': {
        get: {
          summary: 'The saved what-if scenarios of one board: those that are shared, and your own',
          parameters: [inPath('board', 'Name in addresses or ONS code'), language],
          responses: {
            '200': json('The scenarios, without results', schemas.scenariosAnswerSchema),
            '400': problem('There are no filters'),
            '404': problem('No such board'),
            ...refusals,
          },
        },
      },
      '/boards/{board}/scenarios/{scenario}': {
        get: {
          summary: 'One saved scenario, and what comes of it by the figures of its edition',
          parameters: [
            inPath('board', 'Name in addresses or ONS code'),
            inPath('scenario', 'Id of the scenario'),
            inQuery('format', 'csv is an export', { type: 'string', enum: ['json', 'csv'], default: 'json' }),
            language,
          ],
          responses: {
            '200': {
              description: 'The scenario',
              content: {
                'application/json': { schema: reference(schemas.scenarioAnswerSchema) },
                'text/csv': { schema: { type: 'string' } },
              },
            },
            '400': problem('There are no filters'),
            '404': problem(
              'No such board, no such scenario among those that you may read, or, of a file, no results',
            ),
            ...refusals,
          },
        },
      },
      '/boards/{board}/comparison/{measure}': {
        get: {
          summary: 'One measure of one board beside what is usual among boards, and beside its own history',
          parameters: [
            inPath('board', 'Name in addresses or ONS code'),
            inPath('measure', 'Id of the measure: a share or a duration'),
            inQuery('format', 'csv is an export', { type: 'string', enum: ['json', 'csv'], default: 'json' }),
            inQuery('source', 'Id of a source; open sources are for everyone signed in'),
            inQuery('crime', 'A crime type'),
            inQuery('by', 'A breakdown'),
            inQuery('category', 'One category of the breakdown'),
            inQuery('to', 'Last month', month),
            inQuery('edition', 'An earlier edition', { type: 'integer', minimum: 1 }),
            inQuery('lang', 'Language of words', { type: 'string', enum: ['en', 'cy'], default: 'en' }),
          ],
          responses: {
            '200': {
              description: 'The comparison',
              content: {
                'application/json': { schema: reference(schemas.comparisonAnswerSchema) },
                'text/csv': { schema: { type: 'string' } },
              },
            },
            '400': problem('A filter cannot be used'),
            '404': problem('No such board or measure'),
            ...refusals,
          },
        },
      },
    },
    components: {
      schemas: Object.fromEntries(Object.entries(generated).map(([id, schema]) => [id, withoutIds(schema)])),
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: `A token that an analyst, manager, reviewer or data steward makes on the page of their account. It reads what its maker may, ${requestsPerMinute} times a minute.`,
        },
        session: { type: 'apiKey', in: 'cookie', name: 'next-auth.session-token' },
      },
    },
  }
}

/** Within the document a schema is known by its place. */
function withoutIds({ $schema: _, $id: __, ...schema }: Record<string, unknown>): object {
  return schema
}
