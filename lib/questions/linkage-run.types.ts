import type { LinkageEffect, LinkageRun } from '@/lib/releases/linked/linkage-run/linkage-run'
import type { LinkedRelease, OfLinkedRelease } from './linked-release.types'

/** How the linked records of the current edition were linked, and what that means for an area's figures. */
export type LinkageAnswer = OfLinkedRelease<LinkageOfRelease>

export type LinkageOfRelease = LinkedRelease & {
  /** Null where nothing is known of the linkage: a release of before it was kept, or one with exact links only. */
  readonly run: EverybodysRun | null
  /** What linkage does to the area's figures, by measure, breakdown and category. */
  readonly effects: readonly LinkageEffect[]
  /** For who may review linkage; null for everybody else. */
  readonly review: ReviewersRun | null
}

/** What only reviewers of linkage need: how the model works inside, and what it is unsure of. */
type Inside = 'training' | 'prior' | 'parameters' | 'blockingRules' | 'greyZone' | 'seconds'
export type EverybodysRun = Omit<LinkageRun, Inside>
export type ReviewersRun = Pick<LinkageRun, Inside>
