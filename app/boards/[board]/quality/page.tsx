import { QualityFigures } from '@/components/justice/QualityFigures'
import { qualityPage } from '@/lib/questions/quality-page'
import { answeredQuestion } from '../../../_parts/answered-question'

/** Is the quality of justice improving? */
export default answeredQuestion({ name: 'quality', ask: qualityPage, Figures: QualityFigures })
