/** A sentence with its places in braces filled in. */
export const fill = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
