import { TimelinessFigures } from '@/components/timeliness/TimelinessFigures'
import { timelinessPage } from '@/lib/questions/timeliness-page'
import { answeredQuestion } from '../../../_parts/answered-question'

/** Are cases taking longer? */
export default answeredQuestion({ name: 'timeliness', ask: timelinessPage, Figures: TimelinessFigures })
