import type { ImportReport } from '@/lib/releases/import-report'

const number = (count: number) => count.toLocaleString('en-GB')
const kinds: Record<string, readonly [one: string, many: string]> = {
  nation: ['England and Wales', 'England and Wales'],
  region: ['region', 'regions'],
  board: ['board', 'boards'],
  force: ['police force', 'police forces'],
}
const granularities: Record<string, string> = {
  month: 'Months',
  quarter: 'Quarters',
  'financial-year': 'Financial years',
  'calendar-year': 'Calendar years',
}

/** An import report for the terminal. */
export function printReport(report: ImportReport): string {
  const lines: [string, string][] = [
    ['Rows', number(report.rows)],
    [
      'Figures',
      `${number(report.observations)}${report.blanks ? `, ${number(report.blanks)} of them empty` : ''}`,
    ],
    ['Areas', Object.entries(report.areas).map(areaCount).join(', ')],
    ...report.periods.map((each): [string, string] => [
      granularities[each.granularity] ?? each.granularity,
      `${each.from} to ${each.to}: ${each.number}${each.missing.length ? `; not there: ${each.missing.join(', ')}` : ''}`,
    ]),
    ...report.leftOutRows.map(({ rows, reason }): [string, string] => [
      'Left out',
      `${number(rows)} rows: ${reason.en}`,
    ]),
    ...report.leftOutOffences.map(({ name, reason }): [string, string] => [
      'In no measure',
      `${name}: ${reason.en}`,
    ]),
    ...report.measures.map(({ measure, cells, hidden }, index): [string, string] => [
      index === 0 ? 'Measures' : '',
      `${measure}: ${number(cells)} cells${hidden ? `, ${number(hidden)} hidden` : ''}`,
    ]),
    ...(report.protection ? [protection(report.protection.threshold)] : []),
    ['Time', `${(report.milliseconds / 1000).toFixed(1)} s`],
  ]
  return lines.map(([label, text]) => `  ${label.padEnd(16)}${text}`).join('\n')
}

function areaCount([kind, count]: [string, number]): string {
  const [one, many] = kinds[kind] ?? [kind, kind]
  return kind === 'nation' ? one : `${count} ${count === 1 ? one : many}`
}

function protection(threshold: number): [string, string] {
  return ['Protection', `counts below ${threshold} are hidden, and what would give them away`]
}
