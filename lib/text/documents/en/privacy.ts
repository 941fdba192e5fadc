import type { DocumentText } from '../document'

export const privacy: DocumentText = {
  title: 'Privacy notice',
  lead: 'What this service keeps about the people who use it and about people in the justice system, why, and for how long.',
  parts: [
    {
      id: 'controller',
      title: 'Who is responsible',
      blocks: [
        'The body that runs the service is the controller of what is kept about its users. For records of the police, the CPS and the courts, each agency and that body are controllers as their data sharing agreement says. Questions go to the data protection officer of the body that runs the service.',
      ],
    },
    {
      id: 'figures',
      title: 'What the figures show',
      blocks: [
        'All figures are counts, shares and times of groups. No page, file or chart shows a person. Small numbers are hidden, and other numbers with them, so that they cannot be worked out.',
        'In a demonstration every restricted figure is invented.',
      ],
    },
    {
      id: 'records',
      title: 'Records behind the figures',
      blocks: [
        'Restricted figures are counted from records of crimes, suspects, victims, defendants and hearings. They have dates, offences, outcomes, sex, age band and ethnicity. Names, dates of birth and postcodes may come with a delivery, for linking only; they are in no release. Reference numbers are replaced by hashes with a secret key while a file is read.',
        'The service does not decide anything about a person, and nobody can look up a person in it.',
      ],
    },
    {
      id: 'users',
      title: 'People who use the service',
      blocks: [
        'We keep:',
        {
          list: [
            'your work email address, your roles and your boards, who invited you and when, and when you last signed in',
            'the name of the account at your organisation that you sign in with; no password',
            'the name, boards and last use of each API token that you make; not the token itself',
            'a record of signing in and out, looking at restricted figures, downloads, refusals and changes that you make: who, what and when',
          ],
        },
        'The record cannot be changed. It protects the figures and those who use them properly. We do not track you across other sites, and share nothing with advertisers.',
      ],
    },
    {
      id: 'basis',
      title: 'Legal basis',
      blocks: [
        'For users: a task in the public interest (UK GDPR, article 6(1)(e)). For records: the basis that is stated in the agreement with each agency.',
      ],
    },
    {
      id: 'how-long',
      title: 'How long it is kept',
      blocks: [
        {
          fields: [
            ['Uploaded files', 'Until the release is built'],
            [
              'Records and journeys of a release',
              '92 days after another release is shown in its place, unless whoever runs the service has set another time',
            ],
            ['Figures', 'For as long as the service runs, so that earlier figures can be checked'],
            ['Your session', '30 minutes without use, or 8 hours'],
            [
              'Your email address, and the record of what was done',
              'The service does not delete these by itself. Whoever runs it must set a time. After removal your address is kept, so that the record can be understood',
            ],
          ],
        },
      ],
    },
    {
      id: 'who-sees',
      title: 'Who sees it',
      blocks: [
        'Administrators see everybody who may sign in. A board’s manager sees the people of that board. Pages and files never leave the service except as a download that you ask for. When you sign in with your organisation’s account, the organisation learns that you did. Nothing else is sent to others or abroad by the service; who hosts it must be added here.',
      ],
    },
    {
      id: 'rights',
      title: 'Your rights',
      blocks: [
        'You can ask what is kept about you, have it put right, object to its use, and in some cases have it erased or its use limited. Ask the data protection officer of the body that runs the service. For police, CPS and court records ask that agency: this service cannot find a person.',
        'You can complain to the Information Commissioner.',
        { links: [['Complain to the Information Commissioner', 'https://ico.org.uk/make-a-complaint/']] },
      ],
    },
  ],
}
