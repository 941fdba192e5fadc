/** Words of pages shown when the service itself fails. Plain sentences without values: they are also said in the browser. */
export const failure = {
  title: 'Sorry, there is a problem with the service',
  later: 'Try again in a few minutes. Nothing that you did is lost.',
  right: 'Figures that you have already seen are not affected.',
  reference: 'If it still fails, tell whoever runs the service and quote this reference:',
  again: 'Try again',
  start: 'Start from your boards',
} as const
