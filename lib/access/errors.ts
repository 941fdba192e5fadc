import { message, type Message } from '@/lib/text/message'

/** What a parameter is at fault for, so that a page can point at its field. */
export type ParameterFault = { readonly parameter: string; readonly words: Message }

/** An open source of the measure that was refused: the 403 page offers these. */
export type OpenSource = { readonly id: string; readonly name: { readonly en: string; readonly cy: string } }

const mark = Symbol.for('criminal-justice-board-data/service-error')

/**
 * An error with an HTTP status, a stable code for programs and words for the person.
 * Pages turn it into Next's own pages, route handlers into a problem document (RFC 9457).
 *
 * The server loads this module once per bundle, and an answer that two bundles wait for may fail with the other's
 * error. So `instanceof` goes by the mark and the code, not by the identity of the class.
 */
export class ServiceError extends Error {
  /** The code of a subclass; the base class stands for all of them. */
  static readonly code: string | null = null
  readonly [mark] = true

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (typeof value !== 'object' || value === null || !(mark in value)) return false
    return this.code === null || this.code === (value as ServiceError).code
  }

  constructor(
    readonly status: number,
    readonly code: string,
    readonly words: Message,
    options?: ErrorOptions,
  ) {
    super(`${status} ${code}: ${words.key}`, options)
    // Not the name of the class, which a build shortens.
    this.name = code
  }
}

/** 401: nobody is signed in, or the session has ended. */
export class NotSignedIn extends ServiceError {
  static override readonly code = 'not-signed-in'

  constructor() {
    super(401, NotSignedIn.code, message('errors.notSignedIn'))
  }
}

/** 401: a program came with something that is no token of the API, or with one that is over. */
export class BadToken extends ServiceError {
  static override readonly code = 'bad-token'

  constructor() {
    super(401, BadToken.code, message('errors.badToken'))
  }
}

/** 403: signed in, but the person's roles do not allow this. */
export class Forbidden extends ServiceError {
  static override readonly code = 'forbidden'

  constructor(
    words: Message = message('errors.forbidden'),
    /** Sources of the same measure that every signed-in person may see. */
    readonly openSources: readonly OpenSource[] = [],
  ) {
    super(403, Forbidden.code, words)
  }
}

/** 404: there is no such board, measure, source, edition or page. */
export class NotFound extends ServiceError {
  static override readonly code = 'not-found'

  constructor(words: Message = message('errors.notFound')) {
    super(404, NotFound.code, words)
  }
}

/** 400: the address has parameters that cannot be read; each fault names its parameter. */
export class BadRequest extends ServiceError {
  static override readonly code = 'bad-request'

  constructor(readonly faults: readonly ParameterFault[]) {
    super(400, BadRequest.code, message('errors.badRequest', { number: faults.length }))
  }
}

/** 405: the address is there, but not for this method. */
export class MethodNotAllowed extends ServiceError {
  static override readonly code = 'method-not-allowed'

  constructor(readonly allowed: readonly string[]) {
    super(405, MethodNotAllowed.code, message('errors.methodNotAllowed'))
  }
}

/** 411: something was sent without saying how large it is. */
export class LengthRequired extends ServiceError {
  static override readonly code = 'length-required'

  constructor() {
    super(411, LengthRequired.code, message('errors.lengthRequired'))
  }
}

/** 413: what was sent is larger than the address takes. */
export class TooLarge extends ServiceError {
  static override readonly code = 'too-large'

  constructor(most: Message) {
    super(413, TooLarge.code, most)
  }
}

/** 429: more requests than the limit; may be tried again after so many seconds. */
export class TooManyRequests extends ServiceError {
  static override readonly code = 'too-many-requests'

  constructor(readonly retryAfterSeconds: number) {
    super(429, TooManyRequests.code, message('errors.tooManyRequests', { seconds: retryAfterSeconds }))
  }
}

/** 503: the database does not answer or holds no published release yet. */
export class ServiceUnavailable extends ServiceError {
  static override readonly code = 'unavailable'

  constructor(options?: ErrorOptions) {
    super(503, ServiceUnavailable.code, message('errors.unavailable'), options)
  }
}
