import { Button } from '@/components/govuk/Button'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

const choices = ['check', 'build', 'publish'] as const

/** A delivery as a form: the token and the choice come before the files, so that they are known before any is read. */
export function UploadForm({ locale, csrfToken }: { readonly locale: Locale; readonly csrfToken: string }) {
  return (
    <form method="post" action="/data/deliveries/upload" encType="multipart/form-data" className="form">
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend">{say(locale, 'deliveries.what')}</legend>
        <div className="govuk-radios govuk-radios--small" data-module="govuk-radios">
          {choices.map((choice) => (
            <div key={choice} className="govuk-radios__item">
              <input
                className="govuk-radios__input"
                id={`what-${choice}`}
                name="what"
                type="radio"
                value={choice}
                defaultChecked={choice === 'build'}
                aria-describedby={`what-${choice}-hint`}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={`what-${choice}`}>
                {say(locale, `deliveries.what.${choice}`)}
              </label>
              <div id={`what-${choice}-hint`} className="govuk-hint govuk-radios__hint">
                {say(locale, `deliveries.what.${choice}Hint`)}
              </div>
            </div>
          ))}
        </div>
      </fieldset>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="files">
          {say(locale, 'deliveries.files')}
        </label>
        <div id="files-hint" className="govuk-hint">
          {say(locale, 'deliveries.filesHint')}
        </div>
        <input
          className="govuk-file-upload"
          id="files"
          name="files"
          type="file"
          multiple
          accept=".json,.csv,.parquet"
          aria-describedby="files-hint"
        />
      </div>
      <Button>{say(locale, 'deliveries.upload')}</Button>
    </form>
  )
}
