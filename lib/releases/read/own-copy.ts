/**
 * A string of its own. What is cut out of a larger text keeps that whole text in memory as long as it lives (V8's
 * sliced strings); whatever outlives the reading of a row has to be copied.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8')
}
