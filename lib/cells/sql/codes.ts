import { sqlText } from '@/lib/database/duck/sql-text'
import type { Cut } from './cuts'

/** What the queries of a measure take the names of coded categories from: a list of lists, by cut and then by code. */
const variable = 'categories'

/**
 * The statement that finds the categories of each cut, for `codeOf` and `nameOf`. Where millions of rows are kept and
 * grouped several times, a category is one byte or two instead of a text.
 *
 * @param rows `FROM …`
 */
export const findCategories = (rows: string, cuts: readonly Cut[]): string =>
  `SET VARIABLE ${variable} = (SELECT [${cuts.map(({ by }) => `list(DISTINCT ${by})`).join(', ')}] ${rows})`

const namesOf = (index: number) => `getvariable(${sqlText(variable)})[${index + 1}]`

/** The code of a row's category: an expression over the rows of the measure. */
export const codeOf = ({ by }: Cut, index: number): string =>
  `list_position(${namesOf(index)}, ${by})::USMALLINT`

/** The same cuts over a table that has their codes in columns named as they are. */
export const codedCuts = (cuts: readonly Cut[]): readonly Cut[] =>
  cuts.map(({ name, column }, index) => ({
    name,
    column,
    by: column,
    nameOf: (code) => `${namesOf(index)}[${code}]`,
  }))
