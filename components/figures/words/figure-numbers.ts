/**
 * Numbers of the figures that are shown, in their order: 2.1, 2.2.
 *
 * @param chapter of the page's question; pages count from 1 at a glance
 * @param figures names with whether each is shown
 */
export function figureNumbers(
  chapter: number,
  figures: readonly (readonly [name: string, shown: boolean])[],
): (name: string) => string {
  const shown = figures.filter(([, is]) => is).map(([name]) => name)
  return (name) => `${chapter}.${shown.indexOf(name) + 1}`
}
