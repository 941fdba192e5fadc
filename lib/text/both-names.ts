import { message, type Message } from './message'

/** A name that is data, in both languages, as a value to be put into a sentence: the sentence's language decides. */
export function bothNames({ en, cy }: { readonly en: string; readonly cy: string }): Message {
  return message('values.name', { en, cy })
}
