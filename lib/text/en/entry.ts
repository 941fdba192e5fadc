/** Sign-in with an account of an issuer, and what can go wrong with it. ICU message format. */
export const entry = {
  with: 'Sign in with {name}',
  workAccount: 'your work account',
  how: 'Sign in with your work account. There is no password of this service.',
  faultTitle: 'You could not sign in',
  uninvited:
    'Your account is right, but it has not been invited to this service, or no longer is. Ask the manager of your board to invite the email address of this account; if you do not know who that is, ask whoever runs the service.',
  unverified:
    'The organisation of your account does not confirm that its email address is yours, so we cannot tell whether you were invited. Ask your IT help desk to have it confirmed.',
  anotherAccount:
    'The email address of this account was invited, but somebody signed in with it from another account before. Ask an administrator of the service to remove the person and invite you anew.',
  unreachable:
    'The sign-in of your organisation does not answer at the moment. Nothing is wrong with your account. Try again in a few minutes.',
  broken:
    'The answer of your organisation’s sign-in could not be used: it was too old, meant for another service, or ended on the way. Try again from this page, in one window.',
  refused: 'The sign-in of your organisation did not let you through, or you stopped it.',
  leaving: 'Going to the sign-in of your organisation',
  leavingLink: 'Go on to sign in',
  signedOut: 'You are signed out.',
  signedOutEverywhere: 'You are signed out in every browser and on every device.',
} as const
