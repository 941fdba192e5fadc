import { TextPage, type TextPart } from '@/components/layout/TextPage'
import { pageLocale } from '../_request/page-locale'

const parts: readonly TextPart[] = [
  { paragraphs: ['legal.accessibility1'] },
  { title: 'legal.howAccessibleTitle', paragraphs: ['legal.howAccessible1', 'legal.howAccessible2'] },
  { title: 'legal.knownTitle', paragraphs: ['legal.known1', 'legal.known2', 'legal.known3'], list: true },
  { title: 'legal.reportTitle', paragraphs: ['legal.report1'] },
  { title: 'legal.preparedTitle', paragraphs: ['legal.prepared1'] },
]

export default async function AccessibilityPage() {
  return (
    <TextPage
      locale={await pageLocale()}
      title="legal.accessibilityTitle"
      lead="legal.accessibilityLead"
      parts={parts}
    />
  )
}
