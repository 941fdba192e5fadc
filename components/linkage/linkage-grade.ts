import type { EverybodysRun } from '@/lib/questions/linkage-run.types'

/** Shares of right and of found links, from the best grade down; the lower end of each range must reach it. */
const grades = [
  { grade: 'high', precision: 0.98, recall: 0.92 },
  { grade: 'medium', precision: 0.95, recall: 0.85 },
] as const

/** A plain grade for how good links are. */
export function linkageGrade({
  precision,
  recall,
}: NonNullable<EverybodysRun['accuracy']>): 'high' | 'medium' | 'low' {
  return grades.find((one) => precision.low >= one.precision && recall.low >= one.recall)?.grade ?? 'low'
}
