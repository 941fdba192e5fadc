import { boards } from './boards'

/** The ids of all 42 boards: the scope of whoever sees every board. */
export const allBoardIds: readonly number[] = boards.map(({ id }) => id)
