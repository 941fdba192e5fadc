/** What went wrong and what to do, for pages and problem documents. ICU message format. */
export const errors = {
  notSignedIn: 'You are not signed in, or your session has ended. Sign in and try again.',
  badToken:
    'This token is not valid: it may have expired or been revoked, or its maker has lost the role that it rests on. Make a new one on the page of your account.',
  forbidden: 'Your account does not have permission for this.',
  forbiddenBoard:
    'Your account does not cover {board}. Its own figures are shown to its board and to national reviewers only.',
  forbiddenExport: 'Your account may read figures but not download them. Ask your board manager.',
  forbiddenFigures: 'Your account does not include board figures.',
  forbiddenAcross:
    'This page shows all boards by name. It is for reviewers of the Ministry and data stewards.',
  forbiddenCategory: 'A breakdown of this source is not published for England and Wales.',
  notFound: 'There is nothing at this address. Check it, or start from the list of boards.',
  noBoard: 'There is no board called “{board}”. Choose one from the list of boards.',
  noMeasure: 'There is no measure called “{measure}”. The data dictionary lists all measures.',
  noSource: 'There is no source called “{source}”.',
  noEdition: 'There is no edition {edition}.',
  noFigures: 'There are no figures of this measure for {area}.',
  noForecast: 'There is no forecast of this measure: only of what comes in, what goes out and what is open.',
  badRequest:
    '{number, plural, one {Part of the address cannot be used.} other {# parts of the address cannot be used.}}',
  badParameter: '“{parameter}” cannot be “{value}”.',
  notCrossed:
    'Figures of one crime type cannot be split further: together the two could show single people. Choose one of them.',
  badChoice: '“{parameter}” cannot be “{value}”. It can be: {choices}.',
  badMonth: '“{parameter}” must be a month such as 2026-03.',
  badEdition: '“{parameter}” must be the number of an edition.',
  badOrder: 'The first month must not be after the last month.',
  unknownParameter: '“{parameter}” is not a filter of this page.',
  repeatedParameter: '“{parameter}” is given more than once.',
  tooManyRequests:
    '{seconds, plural, one {Too many attempts. Try again in a second.} other {Too many attempts. Try again in # seconds.}}',
  unavailable: 'The figures cannot be read at the moment. Try again in a few minutes.',
  fault:
    'Something went wrong on our side. Try again in a few minutes; if it still fails, quote {reference}.',
  lengthRequired: 'The size of what was sent is not told. Send it with a Content-Length.',
  tooLargeForm: 'This form is larger than {most} kB. Shorten the texts and send it again.',
  tooLargeUpload:
    'This delivery is larger than {most} GB. Send it in parts, or have it imported on the machine of the service.',
  methodNotAllowed: 'This address cannot be used in that way.',
  title400: 'The address cannot be used',
  title401: 'Sign in',
  title403: 'You cannot see this',
  title404: 'Not found',
  title405: 'Not possible here',
  title411: 'The size is missing',
  title413: 'Too large',
  title429: 'Too many attempts',
  title500: 'There is a problem with the service',
  title503: 'The service is not available',
} as const
