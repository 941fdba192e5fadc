import { documentPage } from '../../_parts/document-page'

export default documentPage('impact-assessment')
