import { answeredQuestion } from '../../../_parts/answered-question'
import { quality } from '../../../_parts/asked-questions'

/** Is the quality of justice improving? */
export default answeredQuestion(quality)
