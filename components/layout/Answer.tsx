import type { ReactNode } from 'react'

/** The top of an answering page: what it is about, the question, the verdict in bold with its sentences, how sure. */
export function Answer({
  scope,
  question,
  verdict,
  sentences,
  points = [],
  aside,
}: {
  readonly scope: string
  readonly question: ReactNode
  readonly verdict: string
  readonly sentences: readonly string[]
  /** Sentences that stand for themselves, each with its shape, as a list under the verdict. */
  readonly points?: readonly { readonly words: string; readonly shape: ReactNode }[]
  readonly aside: readonly { readonly title: string; readonly paragraphs: readonly string[] }[]
}) {
  return (
    <div className="answer">
      <div>
        <p className="content__scope">{scope}</p>
        <h1 className="content__title">{question}</h1>
        <p className="answer__text">
          <strong>{verdict}</strong> {sentences.join(' ')}
        </p>
        {points.length > 0 && (
          <ul className="answer__points">
            {points.map(({ words, shape }) => (
              <li key={words}>
                {shape}
                <span>{words}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {aside.length > 0 && (
        <div className="answer__sure">
          {aside.map(({ title, paragraphs }) => (
            <section key={title}>
              <h2>{title}</h2>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </section>
          ))}
        </div>
      )}
    </div>
  )
}
