/** Finding a figure by words. */
export const find = {
  title: 'Find a figure',
  lead: 'Write what you want to know, in your own words.',
  label: 'What do you want to know?',
  hint: 'For example: rape delays, or trial did not go ahead',
  button: 'Find',
  found: '{count, plural, one {# figure} other {# figures}} for “{text}”',
  none: 'Nothing was found for “{text}”',
  noneWhat: 'Try fewer or other words, or look through the data dictionary.',
  dictionary: 'All measures in the data dictionary',
  crime: 'Shown for {crime} where it is known; else for all offences.',
  withCrime: '{name}: {crime}',
  boardLabel: 'Board',
  anyBoard: 'Any board',
  board: 'Figures of {board}',
} as const
