import { ReleaseError } from '../publish/release-error'

/** Records could not be linked: why, and that the delivery can still be imported. */
export class LinkingFailed extends ReleaseError {
  constructor(why: string) {
    super(
      `The records could not be linked: ${why} Nothing was changed, and the names have been deleted. Import the delivery ` +
        'again once that is put right, or with exact links only: npm run import -- linked DIR --exact-links',
    )
    this.name = 'LinkingFailed'
  }
}
