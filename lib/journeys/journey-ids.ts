import { randomBytes } from 'node:crypto'
import { sqlText } from '@/lib/database/duck/sql-text'

/**
 * A secret from which the ids of one release are made. Drawn anew for each release and kept nowhere: a record key is the
 * same in every release and can be made again from a delivery by whoever holds the hashing key, so it must not reach the
 * database; ids made with a secret that nobody has join the three tables of one release and nothing else. Short enough
 * for MD5 to take it and a record key in one block.
 */
export const drawJourneySecret = (): string => randomBytes(16).toString('base64url')

/** The statement that makes `pseudonym`, the macro of `journeyColumns` that draws ids; run it before they are selected. */
export const pseudonymMacro = (secret: string): string =>
  `CREATE OR REPLACE TEMP MACRO pseudonym(kind, record_key) AS CASE WHEN record_key IS NOT NULL THEN
    (md5_number_upper(concat(${sqlText(secret)}, kind, record_key)) >> 1)::BIGINT END`
