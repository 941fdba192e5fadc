/** The first link of a page: past the header to what the page is about. */
export function SkipLink({ words }: { readonly words: string }) {
  return (
    <a href="#main-content" className="govuk-skip-link">
      {words}
    </a>
  )
}
