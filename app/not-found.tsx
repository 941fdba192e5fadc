import { NotFoundView } from './_parts/NotFoundView'

/** 404 for an address that is no page. */
export default function NotFoundPage() {
  return <NotFoundView />
}
