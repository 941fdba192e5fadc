import type { Choice } from '@/components/govuk/Select'

/** One choice of the explorer, in the words of one language. An empty value is the default. */
export type ExploreField = {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice[]
  /** What is wrong with what was chosen. */
  readonly error?: string
}

/** What the explorer in the browser shows of an address: the server has found the figures, the words and the drawings. */
export type ExploreAnswer = {
  /** Of the browser's window. */
  readonly title: string
  /** What has come, for who does not see it. */
  readonly said: string
  readonly fields: readonly ExploreField[]
  /** Of the address, though not among the fields. */
  readonly kept: Readonly<Record<string, string>>
  readonly reset: string
  readonly html: string
}

/** Words that the browser needs before, between and without answers. */
export type ExploreWords = Readonly<
  Record<
    | 'fold'
    | 'apply'
    | 'reset'
    | 'withoutScript'
    | 'follows'
    | 'loading'
    | 'failed'
    | 'failedDetail'
    | 'again',
    string
  >
>
