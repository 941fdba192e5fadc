/** A text as an SQL literal: for statements that take no parameters, such as COPY … TO a file. */
export const sqlText = (value: string): string => `'${value.replaceAll("'", "''")}'`

/** A name as an SQL identifier. */
export const sqlName = (name: string): string => `"${name.replaceAll('"', '""')}"`
