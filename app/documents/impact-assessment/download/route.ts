import { templateDownload } from '../../../_request/template-download'

export const GET = templateDownload('impact-assessment')
