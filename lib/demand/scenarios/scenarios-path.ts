/** The address of a board's saved scenarios. */
export const scenariosPath = (board: string): `/${string}` => `/boards/${board}/demand/scenarios`
