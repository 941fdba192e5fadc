import { accessibility } from './accessibility'
import { agreement } from './agreement'
import { cookies } from './cookies'
import { dataSharing } from './data-sharing'
import { ethics } from './ethics'
import { impactAssessment } from './impact-assessment'
import { privacy } from './privacy'
import { security } from './security'
import { transparency } from './transparency'
import type { DocumentText } from '../document'
import type { DocumentId } from '../documents'

/** Every document in Welsh. */
export const cyDocuments: Readonly<Record<DocumentId, DocumentText>> = {
  accessibility,
  privacy,
  cookies,
  ethics,
  transparency,
  'data-sharing': dataSharing,
  agreement,
  'impact-assessment': impactAssessment,
  security,
}
