/** The help page. */
export const help = {
  title: 'Help',
  lead: 'How to read the figures, what the marks mean, and what to do when something does not work.',

  startTitle: 'Where to start',
  start1:
    'At a glance tells in a few sentences how things stand for your board, and lists every measure with its last figure.',
  start2:
    'Each question at the top of the page leads to its measures. The name of a measure leads to its page: the figure and its month, whether it really changed, what it counts, and where it comes from.',
  start3:
    'Under every figure, Table shows all its numbers, Download gives them as a file, and What this means explains the chart.',

  signalsTitle: 'What the signals mean',
  signals1:
    'Figures go up and down from month to month even when nothing has changed. The shaded band shows how far. Inside it there is nothing to explain.',
  signals2:
    'A figure is marked as unusual when chance is an unlikely explanation: it lies outside the band; it is part of seven or more in a row on one side of the average; it is part of seven that rise or fall; or it is one of two in three close to a limit.',
  signals3:
    'Better and worse are said only of measures that have a better direction. For others a change is told as higher or lower.',
  signals4: 'A signal says that something changed. It cannot say why. That is for the meeting.',

  marksTitle: 'What the marks mean',
  marks1:
    '[c] means hidden to protect people’s identity. The same mark is used for figures that would let a hidden one be worked out.',
  marks2: '[x] means that there is no figure. Gaps stay gaps: nothing is filled in.',
  marks3: 'Historic means that the last figure is more than 18 months old.',
  marks4: 'Invented means that the figure was made up for demonstration.',

  keyboardTitle: 'With the keyboard and without script',
  keyboard1:
    'Each chart is one stop for the tab key. Left and right arrows read it point by point, Home and End go to the first and last point, Escape leaves. The words under the chart say the same as a pointer would show.',
  keyboard2: 'Every page works without JavaScript. Every chart has a table with all its numbers.',

  signInTitle: 'If you cannot sign in',
  signIn1:
    'Only people who have been invited can sign in. Ask your board manager, or whoever runs the service, for an invitation.',
  signIn2: 'A session ends after 30 minutes without use and after 8 hours in any case.',
  signIn3:
    'Your account shows the figures of your board. The published figures of other boards are open to everyone who is signed in.',

  apiTitle: 'How to call the API',
  api1: 'The API gives programs the same figures as the pages. Analysts, managers, reviewers and data stewards make a token on the page of their account, under API tokens. Keep it like a password: in a file that only you can read, not in a program, a spreadsheet or an e-mail.',
  api2: 'Send it with each request in the Authorization header. On a command line:',
  apiCode:
    'curl -H "Authorization: Bearer $TOKEN" {address}/api/v1/boards\ncurl -H "Authorization: Bearer $TOKEN" "{address}/api/v1/boards/kent/measures/conviction-rate?format=csv" -o figures.csv',
  api3: 'A token may ask {limit} times a minute. Beyond that the answer is 429, and its Retry-After header says how many seconds to wait. A token that is over gets 401, a board that is not yours 403. Every error is a problem document (RFC 9457) with words for people and a code for programs.',
  api4: 'A token reads only: it opens no page and changes nothing. Each use is in the audit.',
  apiLink: 'The whole API as OpenAPI',

  feedbackTitle: 'Feedback',
  feedback1:
    'This is a new service. Tell your board manager what you could not find, did not understand or did not believe: they pass it on to the people who build it.',

  welshTitle: 'Welsh',
  welsh1:
    'The link at the top of each page changes the language. The Welsh has not been checked by a professional translator yet. Names of sources and notes of the publishers may be in English.',

  notForTitle: 'What the figures must not be used for',
  notFor1:
    'Not to judge individuals, such as a judge, prosecutor or officer: the figures count cases, not people’s work.',
  notFor2:
    'Not to rank boards: most differences between boards are chance or differences in the cases that they have.',
  notFor3: 'Not to blame one partner: a figure at one stage is often made at another.',
} as const
