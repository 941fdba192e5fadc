import { boards } from './boards'

/** A family of boards that are of about the same size. Its number is kept in settings and never used for another. */
export type ComparisonFamily = { readonly number: number; readonly boardIds: readonly number[] }

/**
 * The 42 boards by the number of people who live there (usual residents, Census 2011, Office for National Statistics, of
 * the police force areas that a board covers; London with the City), the largest first, in families of seven. Size is
 * all that they say: nothing of kinds of crime, courts or towns. They stand until the Ministry supplies groups of its own.
 *
 * They may not be redrawn one board at a time: who knows a sum of the old family and of the new one could take one from
 * the other (docs/adr/0022-board-settings.md).
 */
const slugs: readonly (readonly string[])[] = [
  ['london', 'west-midlands', 'greater-manchester', 'thames-valley', 'west-yorkshire', 'hampshire', 'kent'],
  ['essex', 'devon-and-cornwall', 'sussex', 'avon-and-somerset', 'lancashire', 'northumbria', 'merseyside'],
  [
    'south-yorkshire',
    'south-wales',
    'west-mercia',
    'surrey',
    'hertfordshire',
    'staffordshire',
    'nottinghamshire',
  ],
  ['cheshire', 'derbyshire', 'leicestershire', 'humberside', 'norfolk', 'cambridgeshire', 'north-yorkshire'],
  ['dorset', 'suffolk', 'lincolnshire', 'northamptonshire', 'north-wales', 'wiltshire', 'durham'],
  ['bedfordshire', 'gloucestershire', 'gwent', 'cleveland', 'warwickshire', 'dyfed-powys', 'cumbria'],
]

/** The largest boards first. */
export const comparisonFamilies: readonly ComparisonFamily[] = slugs.map((names, index) => ({
  number: index + 1,
  boardIds: names.map((slug) => boards.find((board) => board.slug === slug)!.id),
}))

/** The family of a board. @throws Error for an id that is no board's */
export function familyOf(boardId: number): ComparisonFamily {
  const family = comparisonFamilies.find(({ boardIds }) => boardIds.includes(boardId))
  if (!family) throw new Error(`No family of board ${boardId}`)
  return family
}
