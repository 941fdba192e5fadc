import { measures } from '@/lib/measures/registry'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { inForce } from './in-force'
import type { ContactContent, Setting } from './setting.types'

type Ask = MeasureDefinition['ask']

/** What somebody is asked about: `board` anything, an agency all of its stages, or one stage of an agency. */
export type ContactSlot = { readonly key: string } & (
  | { readonly agency: null; readonly stage: null }
  | { readonly agency: Ask['agency']; readonly stage: Ask['stage'] | null }
)

const asked = measures.map(({ ask }) => ask)

/** Every contact that a board may name, derived from whom its measures are asked of: the board itself first. */
export const contactSlots: readonly ContactSlot[] = [
  { key: 'board', agency: null, stage: null },
  ...[...new Set(asked.map(({ agency }) => agency))].flatMap((agency): ContactSlot[] => {
    const stages = [...new Set(asked.filter((one) => one.agency === agency).map(({ stage }) => stage))]
    return [
      { key: agency, agency, stage: null },
      ...(stages.length > 1 ? stages : []).map((stage) => ({ key: `${agency}/${stage}`, agency, stage })),
    ]
  }),
]

/** A contact with what they are asked about. */
export type Contact = ContactContent & { readonly slot: ContactSlot }

/** The contacts that a board has named, in the order of the slots. */
export function contactsOf(settings: readonly Setting[]): readonly Contact[] {
  return contactSlots.flatMap((slot): Contact[] => {
    const content = inForce(settings, 'contact', slot.key)?.content
    return content ? [{ ...content, slot }] : []
  })
}

/** Whom to ask about a measure: of the stage, else of the agency, else of the board; null where nobody was named. */
export function contactFor(contacts: readonly Contact[], { agency, stage }: Ask): Contact | null {
  for (const key of [`${agency}/${stage}`, agency, 'board']) {
    const found = contacts.find(({ slot }) => slot.key === key)
    if (found) return found
  }
  return null
}
