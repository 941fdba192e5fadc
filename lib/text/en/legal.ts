/** Accessibility statement, privacy notice, cookies page. */
export const legal = {
  accessibilityTitle: 'Accessibility statement',
  accessibilityLead: 'We want as many people as possible to be able to use this service.',
  accessibility1:
    'You should be able to: zoom in up to 400% without text spilling off the screen; get to everything with the keyboard alone; read every chart point by point with the arrow keys or as a table; use the service with a screen reader, without colour, and without JavaScript.',
  howAccessibleTitle: 'How accessible this service is',
  howAccessible1:
    'It is made to meet the Web Content Accessibility Guidelines version 2.2, level AA. Every page is checked automatically in both languages, on a wide and on a narrow screen, and these checks find nothing.',
  howAccessible2:
    'Automatic checks find only part of the problems. The service has not been tested with disabled people or by independent auditors yet.',
  knownTitle: 'What we know is not right',
  known1: 'The Welsh has not been checked by a professional translator.',
  known2: 'Names of sources and notes of their publishers may be in English on Welsh pages.',
  known3: 'Wide tables scroll sideways in a box of their own on small screens.',
  reportTitle: 'If you find a problem',
  report1: 'Tell your board manager, or whoever runs the service. They must answer within 10 working days.',
  preparedTitle: 'This statement',
  prepared1: 'It was prepared on 22 November 2026, from our own tests of the service.',

  privacyTitle: 'Privacy notice',
  privacyLead:
    'What this service keeps about the people who use it, and what its figures say about people in the justice system.',
  figuresTitle: 'The figures',
  figures1:
    'All figures are counts, shares and times of groups. No page, file or chart shows a person. Small numbers are hidden so that nobody can be recognised.',
  figures2: 'In a demonstration every restricted figure is invented.',
  usersTitle: 'People who use the service',
  users1:
    'We keep your work email address, your role and your board, so that you can sign in and see what you may see.',
  users2:
    'We record signing in, looking at restricted figures, downloads, and refusals: who, what and when. This record cannot be changed. It protects the figures and those who use them properly.',
  users3: 'We do not track you across other sites, and nothing is shared with advertisers.',
  rightsTitle: 'Your rights',
  rights1:
    'You can ask whoever runs the service what is kept about you, and have it put right. The legal basis is the public task of the bodies that form the boards.',

  cookiesTitle: 'Cookies',
  cookiesLead:
    'Cookies are small files saved on your device. This service uses only those that it cannot work without.',
  cookieName: 'Name',
  cookiePurpose: 'What for',
  cookieEnds: 'Ends',
  cookieSession: 'Keeps you signed in',
  cookieSessionEnds: 'After 30 minutes without use, or 8 hours',
  cookieCsrf: 'Makes sure that a form was sent from our own page',
  cookieCsrfEnds: 'When you close the browser',
  cookieCallback: 'Remembers where to go after signing in',
  cookieCallbackEnds: 'When you close the browser',
  cookieLanguage: 'Remembers the language you chose',
  cookieLanguageEnds: 'After a year',
  cookiesNone: 'There are no cookies for analytics or advertising, so there is nothing to accept or reject.',
} as const
