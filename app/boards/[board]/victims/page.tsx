import { VictimsFigures } from '@/components/victims/VictimsFigures'
import { victimsPage } from '@/lib/questions/victims-page'
import { answeredQuestion } from '../../../_parts/answered-question'

/** Where do we lose victims? */
export default answeredQuestion({ name: 'victims', ask: victimsPage, Figures: VictimsFigures })
