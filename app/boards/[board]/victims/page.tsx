import { answeredQuestion } from '../../../_parts/answered-question'
import { victims } from '../../../_parts/asked-questions'

/** Where do we lose victims? */
export default answeredQuestion(victims)
