import { z } from 'zod'
import { isolation, type Attack, type Isolation } from '@/lib/statistics/disclosure/differencing'
import { UnknownCaseError } from './golden-case'

const attackSchema = z.array(
  z.object({
    id: z.string(),
    published: z.record(z.string(), z.number()),
    derived: z.record(z.string(), z.number()).optional(),
  }),
)

type GoldenAttack = z.infer<typeof attackSchema>[number]

/** The catalogue of attacks of a case, as it is written. */
export const attacksOf = (attacks: unknown): readonly GoldenAttack[] => attackSchema.parse(attacks)

/**
 * Works out an attack from its published figures. A mean or a rate is known by the names of its figures; other
 * counts are compared. What we derive must be what the case says can be derived.
 */
export function isolationOf(attack: GoldenAttack, threshold: number): Isolation {
  const found = isolation(readAttack(attack), threshold)
  const [said] = Object.values(attack.derived ?? {})
  if (said !== undefined && Math.abs(Math.abs(found.derived) - Math.abs(said)) > 1e-6)
    throw new UnknownCaseError(`${attack.id}: we derive ${found.derived}, the case ${said}`)
  return found
}

function readAttack({ id, published }: GoldenAttack): Attack {
  const entries = Object.entries(published)
  const named = (pattern: RegExp) => entries.find(([name]) => pattern.test(name))
  const decimals = (name: string) => Number(/(\d+)dp/.exec(name)?.[1] ?? 0)

  const mean = named(/^mean/)
  if (mean) {
    const count = named(/^(n|count|denominator)$/)
    if (!count) throw new UnknownCaseError(`${id}: a mean without its count`)
    const known = entries.filter((entry) => entry !== mean && entry !== count).map(([, value]) => value)
    return { kind: 'mean', mean: mean[1], count: count[1], known }
  }
  const rate = named(/^(rate|percent|proportion|share)/)
  if (rate) {
    const denominator = named(/^(denominator|n|count)$/)
    if (!denominator) throw new UnknownCaseError(`${id}: a rate without its denominator`)
    const per = /proportion|share/.test(rate[0]) ? 1 : 100
    return { kind: 'rate', rate: rate[1], decimals: decimals(rate[0]), denominator: denominator[1], per }
  }
  const [first, second, ...rest] = entries.map(([, value]) => value)
  if (first === undefined || second === undefined)
    throw new UnknownCaseError(`${id}: one figure alone gives nothing away`)
  if (/rolling/.test(id)) return { kind: 'rolling', earlier: first, later: second }
  if (/revision|snapshot/.test(id)) return { kind: 'revision', before: first, after: second }
  // A whole beside one or more of its parts.
  const figures = [first, second, ...rest]
  const whole = Math.max(...figures)
  return { kind: 'subset', whole, part: figures.reduce((sum, figure) => sum + figure, 0) - whole }
}
