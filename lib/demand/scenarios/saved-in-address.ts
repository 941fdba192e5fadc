import { isScenarioId } from './saved-scenarios'

/** Parameters by which what-if knows the saved scenario that it was opened from. */
export const savedParameters = ['scenario', 'seen'] as const

/** The saved scenario, and its version, that what-if was opened from; null for none. */
export type SavedInAddress = { readonly id: string; readonly seen: string } | null

/** @param parameters of the address of what-if, or of a form that comes from there */
export function savedInAddress(
  parameters: Readonly<Record<string, string | readonly string[] | undefined>>,
): SavedInAddress {
  const { scenario, seen } = parameters
  return typeof scenario === 'string' &&
    isScenarioId(scenario) &&
    typeof seen === 'string' &&
    version.test(seen)
    ? { id: scenario, seen }
    : null
}

const version = /^[1-9]\d{0,8}$/
