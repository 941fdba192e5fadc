/** Months after which open cases are told. */
export const toldMonths = [12, 24, 36] as const
