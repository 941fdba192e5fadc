import type { DocumentText } from '../document'

export const cookies: DocumentText = {
  title: 'Cookies',
  lead: 'Cookies are small files saved on your device. This service uses only those that it cannot work without.',
  parts: [
    {
      id: 'none',
      title: 'Nothing to accept or reject',
      blocks: [
        'There are no cookies for analytics or advertising. None can be read by scripts, and none is sent to other sites. You can delete them in your browser; you are then signed out.',
      ],
    },
  ],
}
