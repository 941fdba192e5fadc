import type { en } from './en/dictionary'

type Dictionary = typeof en
export type Section = keyof Dictionary

/** `section.key` of every message in the dictionary. */
export type MessageKey = { [S in Section]: `${S}.${keyof Dictionary[S] & string}` }[Section]

/** A value put into a message: a message itself is put into words first. */
export type MessageValue = string | number | Date | Message

/**
 * A sentence as a value: which message, with which values. Pure code returns Messages;
 * only the edge (a page, an export) turns them into words of one language.
 */
export type Message = { readonly key: MessageKey; readonly values?: Readonly<Record<string, MessageValue>> }

/** Makes a Message; the key is checked against the dictionary when compiling. */
export function message(key: MessageKey, values?: Message['values']): Message {
  return values ? { key, values } : { key }
}
