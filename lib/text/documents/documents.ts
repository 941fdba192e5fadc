import type { MessageKey } from '../message'

type Facts = {
  readonly path: string
  /** YYYY-MM-DD: the day of this wording. Change it with the words. */
  readonly dated: string
  /** YYYY-MM-DD: by when its owner reads it again. */
  readonly reviewBy: string
  readonly owner: MessageKey
  /** A form to be filled in by its users, who can save it as a file. */
  readonly template?: true
}

/** Every published document: its address, its owner, its dates. The words are in en/ and cy/, one file each. */
export const documents = {
  accessibility: {
    path: '/accessibility',
    dated: '2026-11-22',
    reviewBy: '2027-11-22',
    owner: 'legal.ownerService',
  },
  privacy: {
    path: '/privacy',
    dated: '2026-11-22',
    reviewBy: '2027-05-22',
    owner: 'legal.ownerProtection',
  },
  cookies: { path: '/cookies', dated: '2026-11-22', reviewBy: '2027-05-22', owner: 'legal.ownerService' },
  ethics: {
    path: '/documents/ethics',
    dated: '2026-11-22',
    reviewBy: '2027-05-22',
    owner: 'legal.ownerAnalysis',
  },
  transparency: {
    path: '/documents/transparency',
    dated: '2026-11-23',
    reviewBy: '2027-05-22',
    owner: 'legal.ownerAnalysis',
  },
  'data-sharing': {
    path: '/documents/data-sharing',
    dated: '2026-11-22',
    reviewBy: '2027-05-22',
    owner: 'legal.ownerProtection',
  },
  agreement: {
    path: '/documents/agreement',
    dated: '2026-11-22',
    reviewBy: '2027-11-22',
    owner: 'legal.ownerProtection',
    template: true,
  },
  'impact-assessment': {
    path: '/documents/impact-assessment',
    dated: '2026-11-22',
    reviewBy: '2027-11-22',
    owner: 'legal.ownerProtection',
    template: true,
  },
  security: {
    path: '/documents/security',
    dated: '2026-11-22',
    reviewBy: '2027-05-22',
    owner: 'legal.ownerSecurity',
  },
} as const satisfies Readonly<Record<string, Facts>>

export type DocumentId = keyof typeof documents

/** Documents in the order in which they are listed. */
export const documentIds = Object.keys(documents) as readonly DocumentId[]

/** Address, owner and dates of a document. */
export function factsOf(id: DocumentId): Facts {
  return documents[id]
}
