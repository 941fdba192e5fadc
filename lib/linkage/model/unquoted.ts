/** A column's name without the quotes that a model may write around it: `"first name"` is `first name`. */
export function unquoted(name: string): string {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(name) ?? /^`([^`]*)`$/.exec(name)
  return quoted ? quoted[1]!.replaceAll('""', '"') : name
}
