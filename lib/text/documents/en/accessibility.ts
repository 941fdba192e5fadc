import type { DocumentText } from '../document'

export const accessibility: DocumentText = {
  title: 'Accessibility statement',
  lead: 'How far everybody can use this service, what is not right yet, and what to do about it.',
  parts: [
    {
      id: 'service',
      title: 'Using this service',
      blocks: [
        'This statement applies to the service Criminal justice board data. Whoever runs it wants as many people as possible to be able to use it. You should be able to:',
        {
          list: [
            'zoom in up to 400% without text running off the screen',
            'get to everything with the keyboard alone',
            'read every chart point by point with the arrow keys, or as a table',
            'understand every figure without seeing its colour',
            'use every page without JavaScript',
          ],
        },
        'Wide tables scroll sideways in a box of their own on small screens.',
      ],
    },
    {
      id: 'status',
      title: 'Compliance status',
      blocks: [
        'The body that runs the service is committed to making it accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.',
        'This service is partially compliant with the Web Content Accessibility Guidelines version 2.2, level AA, because of the non-compliance below and because parts of the standard have not been tested.',
      ],
    },
    {
      id: 'not-accessible',
      title: 'Content that is not accessible',
      blocks: [
        'Non-compliance with the accessibility regulations:',
        {
          list: [
            'Some names of publishers and sources, and notes of publishers, are in English on Welsh pages and are not marked as English, so a screen reader may read them in a Welsh voice. This fails success criterion 3.1.2 (language of parts).',
          ],
        },
        'Not known yet, because it has not been tested:',
        {
          list: [
            'how well pages and charts work with screen readers, screen magnifiers and speech recognition in daily use',
            'whether the Welsh is right: a professional translator has not read it',
          ],
        },
        'Nothing is left out because it would be a disproportionate burden, and nothing is outside the scope of the regulations.',
      ],
    },
    {
      id: 'tests',
      title: 'Preparation of this statement',
      blocks: [
        'This statement was prepared on 22 November 2026 from our own tests. Every page is checked automatically with axe, in English on a wide screen and in Welsh on a narrow one, and must fit a screen of 320 pixels. A version with a fault that these checks find is not released. Use by keyboard and without JavaScript is tested automatically, too.',
        'Automatic checks find only part of the problems. The service has not been tested with disabled people or by an independent auditor yet. Both must be done before it is used with real figures.',
      ],
    },
    {
      id: 'feedback',
      title: 'Feedback and contact',
      blocks: [
        'If you find a problem, or need a figure in another form, tell your board manager, or whoever runs the service. You should get an answer within 10 working days.',
      ],
    },
    {
      id: 'enforcement',
      title: 'Enforcement procedure',
      blocks: [
        'The Equality and Human Rights Commission (EHRC) is responsible for enforcing the accessibility regulations. If you are not happy with the answer to your complaint, contact the Equality Advisory and Support Service (EASS).',
        { links: [['Equality Advisory and Support Service', 'https://www.equalityadvisoryservice.com/']] },
      ],
    },
  ],
}
