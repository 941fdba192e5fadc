import { z } from 'zod'
import { earliestDate, longestText, type Column, type DeliveryTable } from './column'
import { allTables, contractVersion } from './delivery-contract'
import { manifest } from './manifest'
import { forceCodes, rowSchema } from './row-schema'

/** The documents about the contract that are made from it, by file name: docs/supplying, `npm run docs:contract`. */
export function contractDocuments(): Readonly<Record<string, string>> {
  return {
    'contract.md': markdown(),
    'contract.schema.json': json(jsonSchema()),
    'csv-metadata.json': json(csvMetadata()),
  }
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** JSON Schema of a row of each table, values as text, and of the manifest. */
function jsonSchema(): unknown {
  const plain = (schema: z.ZodType) => {
    const { $schema: _, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })
    return rest
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Contract of a delivery of linked records, version ${contractVersion}`,
    $defs: {
      manifest: plain(manifest),
      ...Object.fromEntries(allTables.map((table) => [table.name, plain(rowSchema(table))])),
    },
  }
}

const datatypes: Readonly<Record<Column['type'], unknown>> = {
  id: { base: 'string', minLength: 1, maxLength: longestText },
  text: { base: 'string', minLength: 1, maxLength: longestText },
  code: { base: 'string' },
  date: { base: 'date', format: 'yyyy-MM-dd', minimum: earliestDate },
  month: { base: 'gYearMonth' },
  flag: { base: 'boolean', format: 'true|false' },
  whole: { base: 'integer' },
  number: { base: 'decimal' },
}

/** Metadata of a delivery of CSV files: CSV on the Web (W3C Recommendation, 17 December 2015). */
function csvMetadata(): unknown {
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    'dc:title': `Delivery of linked records, contract ${contractVersion}`,
    dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
    tables: allTables.map((table) => ({
      url: `${table.name}.csv`,
      'dc:description': `A row is ${table.row}.`,
      tableSchema: {
        columns: table.columns.map((column) => ({
          name: column.name,
          titles: column.name,
          'dc:description': column.meaning,
          required: column.required,
          datatype: datatypeOf(table, column),
        })),
        primaryKey: table.key,
        ...(table.references
          ? {
              foreignKeys: table.references.map(({ column, table: other, tableColumn }) => ({
                columnReference: column,
                reference: { resource: `${other}.csv`, columnReference: tableColumn },
              })),
            }
          : {}),
      },
    })),
  }
}

function datatypeOf(table: DeliveryTable, column: Column): unknown {
  const values = listOf(table, column)
  if (values) return { base: 'string', format: `^(${values.join('|')})$` }
  const bounds = {
    ...(column.least === undefined ? {} : { minimum: column.least }),
    ...(column.greatest === undefined ? {} : { maximum: column.greatest }),
  }
  return { ...(datatypes[column.type] as object), ...bounds }
}

const listOf = (table: DeliveryTable, column: Column) =>
  column.name === 'police_force_area' ? forceCodes(table.name) : column.values

const says: Readonly<Record<Column['type'], string>> = {
  id: 'id',
  text: 'text',
  code: 'code',
  date: 'day, `2024-01-31`',
  month: 'month, `2024-01`',
  flag: '`true` or `false`',
  whole: 'whole number',
  number: 'number',
}

function markdown(): string {
  return `${[
    `# The contract of a delivery, version ${contractVersion}`,
    'Made from the contract as data (`lib/releases/contract`) by `npm run docs:contract`: change it there. For programs: ' +
      '`contract.schema.json` (JSON Schema of the rows and of the manifest) and `csv-metadata.json` (CSV on the Web). ' +
      '[delivering.md](delivering.md) says how to make a delivery and what happens to it.',
    ...allTables.map(tableText),
  ].join('\n\n')}\n`
}

function tableText(table: DeliveryTable): string {
  const rows = table.columns.map(
    (column) =>
      `| \`${column.name}\`${column.required ? ' *' : ''} | ${typeText(table, column)} | ${column.meaning}${column.identifying ? ' **Identifying.**' : ''} |`,
  )
  const orders = (table.inOrder ?? []).map(([first, second]) => `\`${first}\` before \`${second}\``)
  const references = (table.references ?? []).map(
    ({ column, table: other, tableColumn }) => `\`${column}\` is a \`${tableColumn}\` of \`${other}\``,
  )
  return [
    `## ${table.name}`,
    `A row is ${table.row}. Key: ${table.key.map((name) => `\`${name}\``).join(' and ')}. ${table.required ? 'Needed in every delivery of its agency.' : 'May be left out.'}`,
    ...(references.length > 0 ? [`Refers to: ${references.join('; ')}.`] : []),
    ...(orders.length > 0
      ? [`Dates in order (kept and counted where they are not): ${orders.join('; ')}.`]
      : []),
    ['| column (* required) | type | meaning |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n')
}

function typeText(table: DeliveryTable, column: Column): string {
  if (column.name === 'police_force_area')
    return table.name === 'police_crimes' ? 'ONS code or `BTP`' : 'ONS code, `BTP` or `national`'
  if (column.values) return column.values.map((value) => `\`${value}\``).join(', ')
  const { least, greatest } = column
  const bounds = [least === undefined ? '' : `from ${least}`, greatest === undefined ? '' : `to ${greatest}`]
  return [says[column.type], ...bounds].filter(Boolean).join(' ')
}
