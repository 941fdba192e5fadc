import { sqlName } from '@/lib/database/duck/sql-text'

/** A column of both records of a pair. */
export const bothSides = (name: string): string[] => [sqlName(`${name}_l`), sqlName(`${name}_r`)]
