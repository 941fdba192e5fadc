/** The fields of a posted form, as far as reading texts goes. */
export type PostedFields = { readonly getAll: (name: string) => readonly unknown[] }

/**
 * What was typed into a field; files, and letters beyond the most that any field takes, are left out.
 */
export function typedText(fields: PostedFields, name: string, most: number): string {
  return (
    fields
      .getAll(name)
      .filter((value) => typeof value === 'string')
      .join(' ')
      // PostgreSQL keeps no NUL.
      .replaceAll('\0', '')
      .slice(0, most)
  )
}
