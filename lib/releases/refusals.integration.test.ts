import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { longLayout } from './mapping/long-layout'
import { mappingSchema, type Mapping } from './mapping/mapping'
import { header, refusalOf, releaseHarness, stateOf, type ReleaseHarness } from './testing/release-harness'

let harness: ReleaseHarness
let before: unknown

beforeAll(async () => {
  harness = await releaseHarness()
  await harness.load([
    'All crime,Kent,Prosecution,Convictions,Monthly,2024-01,80',
    'All crime,Kent,Prosecution,Unsuccessful outcomes,Monthly,2024-01,20',
  ])
  before = await stateOf(harness.owner)
})
afterAll(() => harness.drop())

const row = (
  change: Partial<Record<'offence' | 'area' | 'stage' | 'metric' | 'kind' | 'period' | 'value', string>>,
) => {
  const all = {
    offence: 'All crime',
    area: 'Kent',
    stage: 'Prosecution',
    metric: 'Convictions',
    kind: 'Monthly',
    period: '2024-02',
    value: '81',
    ...change,
  }
  return Object.values(all).join(',')
}
const file = (...rows: string[]) => `${[header, ...rows].join('\n')}\n`
const good = row({})

const wide: Mapping = mappingSchema.parse({
  source: longLayout.source,
  columns: {
    month: { role: 'period', granularity: 'month' },
    board: { role: 'area', kinds: ['board'] },
    referred: { role: 'figure', stage: 'CPS', metric: 'Suspects referred for a charging decision' },
    charged: { role: 'figure', stage: 'Police', metric: 'Charged or summonsed' },
    outcomes: { role: 'figure', stage: 'Police', metric: 'Outcomes assigned' },
  },
})

describe('a bad file is refused whole, with file, line, column, reason and what to do; nothing is changed', () => {
  const cases: [what: string, content: string | Buffer, faults: string[], mapping?: Mapping][] = [
    [
      'an empty file',
      '',
      ['-, -: The file is empty. Check that the export finished, then import the file again.'],
    ],
    [
      'column names and no rows',
      file(),
      [
        '-, -: The file has column names but no figures. Check that the export finished, then import the file again.',
      ],
    ],
    [
      'another encoding',
      Buffer.concat([Buffer.from(file(good)), Buffer.from('All crime,Dyfed\x96Powys,x\n', 'latin1')]),
      ['3, -: This line is not in UTF-8. Save the file as “CSV UTF-8” and import it again.'],
    ],
    [
      'a column that is missing, and one too many with nearly its name',
      file(good).replace('metric_name', 'metric_names'),
      [
        '1, metric_name: The column “metric_name” is missing. Add it. The file has: offence_type, geographic_area_name, stage, metric_names, date_granularity, time_period, value.',
        '1, metric_names: The column “metric_names” is not expected. Did you mean “metric_name”? Take it out, or name it in the mapping file with a role. Expected: offence_type, geographic_area_name, stage, metric_name, date_granularity, time_period, value.',
      ],
    ],
    [
      'a column twice',
      file(good).replace('offence_type', 'value'),
      [
        '1, offence_type: The column “offence_type” is missing. Add it. The file has: value, geographic_area_name, stage, metric_name, date_granularity, time_period, value.',
        '1, value: The column “value” is there more than once. Keep one of them.',
      ],
    ],
    [
      'a row with too few fields',
      file(good, 'All crime,Kent,Prosecution'),
      [
        '3, -: This line has 3 fields, but there are 7 columns. Look for a missing comma, or for a text with a comma and no quotation marks.',
      ],
    ],
    [
      'a quotation mark that does not end',
      file(good, row({ area: '"Kent' })),
      [
        '3, -: A quotation mark does not end, or ends in the middle of a field. Put a quotation mark at both ends of the field, and double those inside it. The rest of the file was not read.',
      ],
    ],
    [
      'an unknown board',
      file(row({ area: 'Avon and Sumerset' }), row({ area: 'Atlantis' })),
      [
        '2, geographic_area_name: There is no board or area called “Avon and Sumerset”. Did you mean “Avon and Somerset”? Correct the name, or say in the mapping file under “areaNames” which area it means.',
        '3, geographic_area_name: There is no board or area called “Atlantis”. Correct the name, or say in the mapping file under “areaNames” which area it means.',
      ],
    ],
    [
      'an unknown metric',
      file(row({ metric: 'Conviction' })),
      [
        '2, metric_name: No measure uses “Conviction” of the stage “Prosecution”. Did you mean “Convictions”? Correct the name, or in the mapping file rename it under “metrics” or keep it unshown under “otherMetrics”.',
      ],
    ],
    [
      'an unknown offence group',
      file(row({ offence: 'Piracy' })),
      [
        '2, offence_type: There is no offence group called “Piracy”. Correct the name, or say in the mapping file under “offences” what it means.',
      ],
    ],
    [
      'two names for all offences',
      file(row({}), row({ offence: 'Total', period: '2024-03' })),
      [
        '3, offence_type: “Total” and “All crime” both stand for all offences. Say in the mapping file under “offences” which of them is left out.',
      ],
    ],
    [
      'periods that cannot be read',
      file(
        row({ period: '2024-13' }),
        row({ kind: 'Weekly' }),
        row({ kind: 'Quarterly' }),
        row({ period: '' }),
      ),
      [
        '2, time_period: “2024-13” is no period that we know. Write months as 2024-01 or Jan 2024, quarters as 2024-Q1 or Jan - Mar 2024, years as 2023/24 or 2024.',
        '3, date_granularity: “Weekly” is no kind of period. Write Monthly, Quarterly or Annual, or say in the mapping file what it means.',
        '4, time_period: “2024-02” is not the kind of period that this row speaks of. Make the period and its kind fit together.',
        '5, time_period: This field is empty. Fill it in. Only figures may be empty.',
      ],
    ],
    [
      'figures that are no counts',
      file(row({ value: 'n/a' }), row({ value: '12.5' }), row({ value: '-3' }), row({ value: '"1,234"' })),
      [
        '2, value: “n/a” is not a number. Write digits with a point for decimals and no commas or signs; leave the field empty where there is no figure.',
        '3, value: “12.5” is not a whole number, but this counts something. Give the count itself, not a rounded, weighted or average figure.',
        '4, value: “-3” is below zero. Correct the figure, or leave the field empty where there is none.',
        '5, value: “1,234” is not a number. Write digits with a point for decimals and no commas or signs; leave the field empty where there is no figure.',
      ],
    ],
    [
      'a figure given twice, even with another spelling',
      file(good, row({ period: '2024-03' }), row({ area: 'kent', period: 'Feb 2024', value: '82' })),
      ['4, -: This figure is given twice: also on line 2. Keep the right one and take out the other.'],
    ],
    [
      'a part larger than its whole',
      'month,board,referred,charged,outcomes\n2024-02,Kent,5,100,900\n2024-03,Kent,5,901,900\n',
      [
        '3, charged: The part is larger than the whole: 901 of 900 (Share of crimes ending in a charge or summons, Kent, 2024-03). Correct one of the two figures.',
      ],
      wide,
    ],
    [
      'every fault of a row and of a file at once',
      'month,board,referred,charged,outcomes\n2024-02,Cent,x,-1,900\n2024-3,Kent,5,1,900\n',
      [
        '2, board: There is no board or area called “Cent”. Did you mean “Kent”? Correct the name, or say in the mapping file under “areaNames” which area it means.',
        '2, referred: “x” is not a number. Write digits with a point for decimals and no commas or signs; leave the field empty where there is no figure.',
        '2, charged: “-1” is below zero. Correct the figure, or leave the field empty where there is none.',
        '3, month: “2024-3” is no period that we know. Write months as 2024-01 or Jan 2024, quarters as 2024-Q1 or Jan - Mar 2024, years as 2023/24 or 2024.',
      ],
      wide,
    ],
  ]
  test.each(cases)('%s', async (_, content, faults, mapping = longLayout) => {
    expect(await harness.refusal(content, { mapping })).toEqual(faults)
    expect(await stateOf(harness.owner)).toEqual(before)
  })
})

test('a file that is not there', async () => {
  expect(await refusalOf(harness.importFile('/nowhere/figures.csv'))).toEqual([
    '-, -: The file cannot be read: ENOENT. Check the path and that you may read the file.',
  ])
})

test('a thousand faults are counted, and a hundred are told', async () => {
  const content = file(...Array.from({ length: 1000 }, () => row({ value: 'x' })))
  const importing = harness.importFile(await harness.write(content))
  await expect(importing).rejects.toThrow('figures.csv was refused: 1000 faults')
  await expect(importing).rejects.toMatchObject({ faults: { length: 100 }, count: 1000 })
})

test('a thousand figures given twice are counted, and a hundred are told', async () => {
  const months = Array.from(
    { length: 1000 },
    (_, index) => `${1900 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  )
  const rows = months.map((period) => row({ period }))
  const importing = harness.importFile(await harness.write(file(...rows, ...rows)))
  await expect(importing).rejects.toMatchObject({ faults: { length: 100 }, count: 1000 })
})

describe('open and restricted, invented and real never share a source', () => {
  const restricted: Mapping = { ...longLayout, source: { ...longLayout.source, access: 'restricted' } }
  const other: Mapping = { ...restricted, source: { ...restricted.source, id: 'other' } }

  test('an open source stays open, a restricted one restricted', async () => {
    expect(await harness.refusal(file(good), { mapping: restricted })).toEqual([
      '-, -: The source “cjs-delivery-data-dashboard” is open: everybody signed in may read every board in it. Give restricted figures a source of their own: another id in the mapping file.',
    ])
    await harness.load([row({ value: '90' })], { mapping: other })
    const loosened = { ...other, source: { ...other.source, access: 'open' as const } }
    expect(await harness.refusal(file(good), { mapping: loosened })).toEqual([
      '-, -: The source “other” is restricted, and this import does not say so. Add --restricted if these are such figures; otherwise give them another source.',
    ])
  })

  test('a file not proved invented cannot join invented figures, nor the other way', async () => {
    const invented: Mapping = { ...restricted, source: { ...restricted.source, id: 'invented' } }
    const { createHash } = await import('node:crypto')
    const sha256 = createHash('sha256').update(file(good)).digest('hex')
    const result = await harness.importFile(await harness.write(file(good)), {
      mapping: invented,
      provedInvented: sha256,
    })
    expect(result.kind).toBe('published')
    // The proof is of another file: it proves nothing of this one.
    expect(
      await harness.refusal(file(row({ value: '82' })), { mapping: invented, provedInvented: sha256 }),
    ).toEqual([
      '-, -: The source “invented” holds invented figures only, and this file is not proved invented. Give these figures another source: another id in the mapping file.',
    ])
    expect(await harness.refusal(file(good), { mapping: other, provedInvented: sha256 })).toEqual([
      '-, -: The source “other” holds real figures, and this file is invented. Give these figures another source: another id in the mapping file.',
    ])
  })
})

test('a refusal is in the audit, with the number of faults and no value of the file', async () => {
  await harness.refusal(file(row({ area: 'Atlantis' })))
  const audit = await harness.owner.query(
    `SELECT action, subject, outcome, details FROM governance.audit_event ORDER BY id DESC LIMIT 1`,
  )
  expect(audit.rows[0]).toEqual({
    action: 'release-import',
    subject: 'file figures.csv',
    outcome: 'refused',
    details: { sourceId: 'cjs-delivery-data-dashboard', faults: 1, by: 'a test' },
  })
})
