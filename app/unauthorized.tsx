import { UnauthorizedView } from './_parts/UnauthorizedView'

/** 401 on a server that is not ours (app/_request/page.tsx). */
export default function UnauthorizedPage() {
  return <UnauthorizedView />
}
