import { answeredQuestion } from '../../../_parts/answered-question'
import { timeliness } from '../../../_parts/asked-questions'

/** Are cases taking longer? */
export default answeredQuestion(timeliness)
