import { Fragment } from 'react'

/** An e-mail address that may go on in the next line after its @ and its points, and nowhere else while it fits. */
export function EmailWords({ email }: { readonly email: string }) {
  return email.split(/(?<=[@.])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
