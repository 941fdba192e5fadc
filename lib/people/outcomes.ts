/** What was done to a person; `unchanged` where it was so already. */
export const done = ['invited', 'invited-again', 'given', 'taken', 'removed', 'ended', 'unchanged'] as const
export type Done = (typeof done)[number]

/** Why nothing was done, where the person at the form can do something about it. */
export const hindrances = ['own-roles', 'last-role', 'last-administrator', 'demonstration-account'] as const
export type Hindrance = (typeof hindrances)[number]

/** What the functions of the database answer: also that it is not for this person to do, or that nobody is there. */
export const answers = [...done, ...hindrances, 'not-yours', 'not-there'] as const

export function isHindrance(outcome: Done | Hindrance): outcome is Hindrance {
  return (hindrances as readonly string[]).includes(outcome)
}
