/** A dictionary section in another language: exactly the keys of the English one, each a message. */
export type SameKeys<Section extends Record<string, string>> = { readonly [Key in keyof Section]: string }
