import { compare, within } from './compare'
import { goldenCase } from './golden-case'
import { readers } from './readers'

/** Runs one case as read from its file. Returns its faults, one line each; none if it passes. */
export function runCase(json: unknown): string[] {
  const parsed = goldenCase.safeParse(json)
  if (!parsed.success)
    return parsed.error.issues.map((issue) => `not a golden case: ${issue.path.join('.')}: ${issue.message}`)
  const kase = parsed.data
  const method = readers[kase.method]
  if (!method) return [`the method ${kase.method} is not known`]
  if (kase.compare.length + kase.rules.length === 0) return ['nothing is compared: no key and no rule']
  try {
    const actual = kase.compare.length > 0 ? method.read(kase) : {}
    const differences = kase.compare.flatMap((key) => {
      if (!(key in kase.expected)) return [`${key}: to be compared, but not among the expected`]
      if (!(key in actual)) return [`${key}: our reader gives no such answer`]
      return compare(kase.expected[key], actual[key], within(kase.tolerance, key), key)
    })
    const broken = kase.rules.flatMap((words) => {
      const rule = method.rules?.[words]
      return rule ? rule(kase).map((fault) => `${words}: ${fault}`) : [`the rule is not known: ${words}`]
    })
    return [...differences, ...broken]
  } catch (error) {
    return [error instanceof Error ? `${error.name}: ${error.message}` : String(error)]
  }
}
