import { answeredQuestion } from '../../../_parts/answered-question'
import { demand } from '../../../_parts/asked-questions'

/** Are we coping with demand? */
export default answeredQuestion(demand)
