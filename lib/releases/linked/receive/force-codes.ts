import { forces } from '@/lib/boards/forces'

const codes = forces.map(({ code }) => code)

/** What `police_force_area` may be in a table: the police record for a force, others may record for the nation. */
export const forceCodes = (table: string): readonly string[] =>
  table === 'police_crimes' ? codes : [...codes, 'national']
