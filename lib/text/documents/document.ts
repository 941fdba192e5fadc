/**
 * A piece of a document: a paragraph, a list, numbered steps, named fields (a form to fill in where the words are
 * empty), or links as [words, address].
 */
export type DocumentBlock =
  | string
  | { readonly list: readonly string[] }
  | { readonly steps: readonly string[] }
  | { readonly fields: readonly (readonly [name: string, words: string])[] }
  | { readonly links: readonly (readonly [words: string, href: string])[] }

/** A part of a document under a heading. `id` is its anchor, the same in both languages. */
export type DocumentPart = {
  readonly id: string
  readonly title: string
  readonly blocks: readonly DocumentBlock[]
}

/** What a published document says in one language. Who owns it and when it is reviewed is in documents.ts. */
export type DocumentText = {
  readonly title: string
  /** One sentence: what it is. Shown in the list of documents, too. */
  readonly lead: string
  readonly parts: readonly DocumentPart[]
}
