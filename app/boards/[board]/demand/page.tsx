import { DemandFigures } from '@/components/demand/DemandFigures'
import { demandPage } from '@/lib/questions/demand-page'
import { answeredQuestion } from '../../../_parts/answered-question'

/** Are we coping with demand? */
export default answeredQuestion({ name: 'demand', ask: demandPage, more: ['flow'], Figures: DemandFigures })
