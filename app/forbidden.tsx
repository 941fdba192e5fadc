import { ForbiddenView } from './_parts/ForbiddenView'

/** 403 on a server that is not ours (app/_request/page.tsx): without the words of the refusal. */
export default function ForbiddenPage() {
  return <ForbiddenView />
}
