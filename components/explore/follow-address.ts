/** The other language is offered for the address that the page was loaded at; this leads to the one it is at now. */
export function followAddress(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[rel="alternate"][href^="/language?"]')
  if (!link) return
  const to = new URL(link.href)
  to.searchParams.set('back', `${window.location.pathname}${window.location.search}`)
  link.setAttribute('href', `${to.pathname}${to.search}`)
}
