import type { Locale } from '../locale'
import { message } from '../message'
import { say } from '../say'
import { dayMessage } from '../say-period'
import type { DocumentBlock } from './document'
import { documentText } from './document-text'
import { factsOf, type DocumentId } from './documents'

/** Where something is to be filled in. */
const blank = '\n\n______________________________'

/** A document as Markdown (CommonMark), which any editor opens: for templates that are filled in elsewhere. */
export function asMarkdown(locale: Locale, id: DocumentId): string {
  const { title, lead, parts } = documentText(locale, id)
  const { dated, reviewBy, owner } = factsOf(id)
  const facts = [
    say(locale, 'legal.datedLine', { day: dayMessage(dated) }),
    say(locale, 'legal.ownerLine', { owner: message(owner) }),
    say(locale, 'legal.reviewByLine', { day: dayMessage(reviewBy) }),
  ]
  const body = parts.flatMap((part) => [`## ${part.title}`, ...part.blocks.map(blockOf)])
  return `${[`# ${title}`, lead, facts.map((fact) => `- ${fact}`).join('\n'), ...body].join('\n\n')}\n`
}

function blockOf(block: DocumentBlock): string {
  if (typeof block === 'string') return block
  if ('list' in block) return block.list.map((item) => `- ${item}`).join('\n')
  if ('steps' in block) return block.steps.map((item, i) => `${i + 1}. ${item}`).join('\n')
  if ('links' in block) return block.links.map(([words, href]) => `- [${words}](${href})`).join('\n')
  return block.fields.map(([name, words]) => `**${name}**${words ? `\n${words}` : blank}`).join('\n\n')
}
