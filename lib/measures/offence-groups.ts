import { message, type Message } from '@/lib/text/message'

/**
 * The offence groups of the breakdown `offence-group`, by the id under which cells, addresses and exports name them.
 * Publishers cut crime in different ways ("Theft offences" of the Home Office, "Theft And Handling" of the CPS), so
 * groups that are not the same have ids of their own and are never put in one series. Words: dictionary `offences`.
 */
export const offenceGroups = [
  'homicide',
  'violence-against-the-person',
  'offences-against-the-person',
  'sexual-offences',
  'robbery',
  'burglary',
  'theft-offences',
  'theft-and-handling',
  'fraud-and-forgery',
  'criminal-damage',
  'criminal-damage-and-arson',
  'drug-offences',
  'possession-of-weapons',
  'public-order-offences',
  'motoring-offences',
  'miscellaneous-crimes',
  'other-offences',
  // Of linked records (the contract's list).
  'theft',
  'drugs',
  'weapons',
  'public-order',
  'fraud',
  'miscellaneous',
  'summary-non-motoring',
  'summary-motoring',
] as const
export type OffenceGroup = (typeof offenceGroups)[number]

export function isOffenceGroup(id: string): id is OffenceGroup {
  return (offenceGroups as readonly string[]).includes(id)
}

/** The name of a group, or of all offences together, for people. */
export function offenceGroupName(id: OffenceGroup | 'all'): Message {
  return message(`offences.${id}`)
}
