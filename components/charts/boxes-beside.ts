import type { Box } from './drawing'

/** Those of some boxes that can show: with words beside a chart there is never room for the widest. */
export const boxesBeside = <One extends Pick<Box, 'kind'>>(
  boxes: readonly One[],
  beside: boolean,
): readonly One[] => (beside ? boxes.filter(({ kind }) => kind !== 'full') : boxes)
