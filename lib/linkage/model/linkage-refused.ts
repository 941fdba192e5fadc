/** Why a model, an input or a request is refused: one plain sentence, and where in the JSON it is wrong. */
export class LinkageRefused extends Error {
  constructor(
    sentence: string,
    /** As in `comparisons[1].comparison_levels[0].m_probability`; null where no place in a JSON is meant. */
    readonly place: string | null = null,
  ) {
    super(place === null ? sentence : `${place}: ${sentence}`)
    this.name = 'LinkageRefused'
  }
}
