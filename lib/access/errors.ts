import { message, type Message } from '@/lib/text/message'

/** What a parameter is at fault for, so that a page can point at its field. */
export type ParameterFault = { readonly parameter: string; readonly words: Message }

/** An open source of the measure that was refused: the 403 page offers these. */
export type OpenSource = { readonly id: string; readonly name: { readonly en: string; readonly cy: string } }

/**
 * An error with an HTTP status, a stable code for programs and words for the person.
 * Pages turn it into Next's own pages, route handlers into a problem document (RFC 9457).
 */
export class ServiceError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly words: Message,
    options?: ErrorOptions,
  ) {
    super(`${status} ${code}: ${words.key}`, options)
    this.name = new.target.name
  }
}

/** 401: nobody is signed in, or the session has ended. */
export class NotSignedIn extends ServiceError {
  constructor() {
    super(401, 'not-signed-in', message('errors.notSignedIn'))
  }
}

/** 403: signed in, but the person's roles do not allow this. */
export class Forbidden extends ServiceError {
  constructor(
    words: Message = message('errors.forbidden'),
    /** Sources of the same measure that every signed-in person may see. */
    readonly openSources: readonly OpenSource[] = [],
  ) {
    super(403, 'forbidden', words)
  }
}

/** 404: there is no such board, measure, source, edition or page. */
export class NotFound extends ServiceError {
  constructor(words: Message = message('errors.notFound')) {
    super(404, 'not-found', words)
  }
}

/** 400: the address has parameters that cannot be read; each fault names its parameter. */
export class BadRequest extends ServiceError {
  constructor(readonly faults: readonly ParameterFault[]) {
    super(400, 'bad-request', message('errors.badRequest', { number: faults.length }))
  }
}

/** 429: more requests than the limit; may be tried again after so many seconds. */
export class TooManyRequests extends ServiceError {
  constructor(readonly retryAfterSeconds: number) {
    super(429, 'too-many-requests', message('errors.tooManyRequests', { seconds: retryAfterSeconds }))
  }
}

/** 503: the database does not answer or holds no published release yet. */
export class ServiceUnavailable extends ServiceError {
  constructor(options?: ErrorOptions) {
    super(503, 'unavailable', message('errors.unavailable'), options)
  }
}
