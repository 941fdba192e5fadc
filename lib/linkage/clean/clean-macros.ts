import { sqlText } from '@/lib/database/duck/sql-text'
import {
  placeholderDates,
  placeholderNames,
  placeholderNumbers,
  placeholderPostcodes,
  placeholderPostcodeStarts,
} from './placeholders'
import { soundMacros } from './sound-sql'

const texts = (values: readonly string[]) => values.map(sqlText).join(', ')

/** Letters that have no accent to be stripped, and what is written where they cannot be. */
const letters = { ẞ: 'SS', ß: 'SS', Æ: 'AE', Œ: 'OE', Ø: 'O', Ł: 'L', Đ: 'D', Þ: 'TH' }
const spelt = Object.entries(letters).reduce(
  (inner, [letter, plain]) => `replace(${inner}, '${letter}', '${plain}')`,
  'upper(value::VARCHAR)',
)

/**
 * Macros that make identifiers alike before they are compared: capitals without accents, no punctuation, nothing where
 * a placeholder stands. DuckDB's edit distance counts bytes, so nothing beyond ASCII may stay.
 *
 * A macro is put into a query as text: all but `plain` therefore take columns that are plain already (`p`), or their letters
 * and figures alone (`n`), and a query works these out first.
 */
export const cleanMacros: readonly string[] = [
  // Most values are plain already: the rest is only worked out for those that are not.
  `CREATE MACRO plain(value) AS trim(CASE WHEN regexp_full_match(value::VARCHAR, '[ -~]*') THEN upper(value::VARCHAR)
     ELSE regexp_replace(strip_accents(${spelt}), '[^ -~]', '', 'g') END)`,
  `CREATE MACRO bare(p) AS nullif(regexp_replace(p, '[^A-Z0-9]', '', 'g'), '')`,
  // An apostrophe joins what it stands between, a hyphen parts it: O'Brien and Obrien, Anne-Marie and Anne Marie.
  `CREATE MACRO name_of(p) AS trim(regexp_replace(regexp_replace(replace(p, '''', ''),
     '[^A-Z]+', ' ', 'g'), '^ *(MR|MRS|MISS|MS|DR|SIR|REV) ', ''))`,
  `CREATE MACRO known_names(names) AS list_filter(names, lambda one: length(one) > 1 AND one NOT IN (${texts(placeholderNames)}))`,
  // "Aled also known as Al", "Aled (Al)", "Aled / Al": several names in one field.
  `CREATE MACRO names_in(p) AS known_names(CASE WHEN regexp_full_match(p, '[A-Z]+') THEN [p]
     ELSE list_transform(regexp_split_to_array(p, '\\bALSO KNOWN AS\\b|\\bA[.]?K[.]?A\\b[.]?|\\bALIAS\\b|\\bNEE\\b|[(),;|/]'),
       lambda part: name_of(part)) END)`,
  // Beside the first name in a list the others, and each word that is long enough to be a name of those of several words.
  // Nothing where there is but one plain name, which is nearly everywhere.
  `CREATE MACRO other_names(names) AS CASE WHEN len(names) > 1 OR contains(names[1], ' ') THEN list_filter(
     list_distinct(list_concat(names[2:], flatten(list_transform(names, lambda one: string_split(one, ' '))))),
     lambda word: length(word) > 2 AND word <> names[1]) END`,
  // All of one figure is no number.
  `CREATE MACRO known_number(n) AS CASE WHEN n NOT IN (${texts(placeholderNumbers)})
     AND replace(n, left(n, 1), '') <> '' THEN n END`,
  // 2004/0123456X, 04/123456X and 20040123456X are one PNC identifier; with nothing but noughts it is none.
  `CREATE MACRO known_pnc(p, n, this_year) AS CASE
     WHEN regexp_matches(n, '^([0-9]{2}|[0-9]{4})0+[A-Z]?$') THEN NULL
     WHEN regexp_full_match(n, '[0-9]{11}[A-Z]') THEN n
     WHEN regexp_full_match(p, '[0-9]{4}[ /-]+[0-9]{1,7}[A-Z]') THEN left(n, 4) || lpad(substr(n, 5), 8, '0')
     WHEN regexp_full_match(p, '[0-9]{2}[ /-]+[0-9]{1,7}[A-Z]|[0-9]{9}[A-Z]')
       THEN if(left(n, 2) <= (this_year % 100)::VARCHAR, '20', '19') || left(n, 2) || lpad(substr(n, 3), 8, '0')
     ELSE known_number(n) END`,
  // The stroke stays: 12/345X and 123/45X are two numbers.
  `CREATE MACRO known_cro(p, n) AS CASE WHEN known_number(n) IS NOT NULL AND NOT regexp_matches(n, '^0+[A-Z]?$')
     THEN ltrim(regexp_replace(p, '[^A-Z0-9/]', '', 'g'), '0') END`,
  `CREATE MACRO known_postcode(n) AS CASE WHEN regexp_full_match(n, '[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}')
     AND n NOT IN (${texts(placeholderPostcodes)}) AND left(n, 4) NOT IN (${texts(placeholderPostcodeStarts)}) THEN n END`,
  // Nobody is older than 110 or born after the snapshot.
  `CREATE MACRO known_birth(value, snapshot) AS CASE
     WHEN value <= snapshot AND value > snapshot - INTERVAL 110 YEAR
       AND value::VARCHAR NOT IN (${texts(placeholderDates)}) THEN value END`,
  ...soundMacros,
]
