import type { DocumentBlock } from '@/lib/text/documents/document'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** What a part of a document says: paragraphs, lists, steps, named fields, links. */
export function DocumentBlocks({
  locale,
  blocks,
}: {
  readonly locale: Locale
  readonly blocks: readonly DocumentBlock[]
}) {
  return blocks.map((block) => <Block key={JSON.stringify(block)} locale={locale} block={block} />)
}

function Block({ locale, block }: { readonly locale: Locale; readonly block: DocumentBlock }) {
  if (typeof block === 'string') return <p>{block}</p>
  if ('list' in block) return <ul>{items(block.list)}</ul>
  if ('steps' in block) return <ol>{items(block.steps)}</ol>
  if ('links' in block)
    return (
      <ul>
        {block.links.map(([words, href]) => (
          <li key={href}>
            <a href={href} className="link">
              {words}
            </a>
          </li>
        ))}
      </ul>
    )
  return (
    <dl>
      {block.fields.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          {words ? (
            <dd>{words}</dd>
          ) : (
            <dd className="prose__blank">
              <span className="govuk-visually-hidden">{say(locale, 'legal.fillIn')}</span>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

const items = (all: readonly string[]) => all.map((words) => <li key={words}>{words}</li>)
