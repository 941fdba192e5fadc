import { solve, type Constraint, type Model, type Options, type Solution } from 'yalps'

/** A model whose constraints can be gone through more than once. */
export type SteadyModel<Variable> = Omit<Model<Variable, string>, 'constraints'> & {
  readonly constraints: readonly (readonly [string, Constraint])[]
}

const GIVE_UP_AFTER = 1_000
const EASE = 1e-6

/**
 * Solves a program that may cycle. Tables hold many zeros and ties, at which the simplex method can go round in
 * circles. When it takes suspiciously long, every bound is eased by a different tiny amount, which breaks the
 * ties (Charnes 1952). Counts are whole, so an eased program has the same whole solutions, and its end is never
 * short of the true one.
 */
export function solveSteadily<Variable>(
  model: SteadyModel<Variable>,
  options: Options = {},
): Solution<Variable> {
  const solution = solve(model, { ...options, maxPivots: GIVE_UP_AFTER })
  if (solution.status !== 'cycled') return solution
  return solve({ ...model, constraints: model.constraints.map(eased) }, options)
}

function eased([key, { equal, min, max }]: readonly [string, Constraint], position: number) {
  // Multiples of the golden section: no two alike.
  const ease = EASE * (1 + ((position * 0.6180339887498949) % 1))
  const least = equal ?? min
  const most = equal ?? max
  return [
    key,
    {
      ...(least === undefined ? {} : { min: least - ease }),
      ...(most === undefined ? {} : { max: most + ease }),
    },
  ] as const
}
