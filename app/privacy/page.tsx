import { TextPage, type TextPart } from '@/components/layout/TextPage'
import { pageLocale } from '../_request/page-locale'

const parts: readonly TextPart[] = [
  { title: 'legal.figuresTitle', paragraphs: ['legal.figures1', 'legal.figures2'] },
  { title: 'legal.usersTitle', paragraphs: ['legal.users1', 'legal.users2', 'legal.users3'] },
  { title: 'legal.rightsTitle', paragraphs: ['legal.rights1'] },
]

export default async function PrivacyPage() {
  return (
    <TextPage locale={await pageLocale()} title="legal.privacyTitle" lead="legal.privacyLead" parts={parts} />
  )
}
