/** A sentence with its first letter large, whatever value it begins with. */
export function capitalise(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase('en-GB') + sentence.slice(1)
}
