const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words as the text of an XML element. */
export const escapeXml = (words: string): string => words.replace(/[&<>"]/g, (letter) => entities[letter]!)
