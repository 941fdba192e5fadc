import { britishTime } from '@/components/words/british-time'
import { ListTable } from '@/components/figures/ListTable'
import { Button } from '@/components/govuk/Button'
import { EmailWords } from '@/components/people/EmailWords'
import { boardById } from '@/lib/boards/find-board'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import type { ApiToken } from '@/lib/tokens/api-token.types'
import { tokenState } from '@/lib/tokens/token-state'
import { TokenForm } from './TokenForm'

/** Tokens with what they are, when they were last used, and a button that ends each. */
export function TokensTable({
  locale,
  name,
  tokens,
  now,
  csrfToken,
  back,
  makers = false,
}: {
  readonly locale: Locale
  readonly name: string
  readonly tokens: readonly ApiToken[]
  readonly now: Date
  readonly csrfToken: string
  /** The page that the form comes back to. */
  readonly back: 'own' | 'managed'
  /** With who made each. */
  readonly makers?: boolean
}) {
  const t = (key: Parameters<typeof say>[1] & string) => say(locale, key)
  const day = britishTime(locale, { dateStyle: 'medium' })
  const minute = britishTime(locale, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <ListTable
      locale={locale}
      name={name}
      columns={[
        { name: t('tokens.columnName') },
        ...(makers ? [{ name: t('tokens.columnMaker') }] : []),
        { name: t('tokens.columnBoard') },
        { name: t('tokens.columnState') },
        { name: t('tokens.columnUsed') },
        { name: t('tokens.columnAct') },
      ]}
      rows={tokens.map((token) => {
        const state = tokenState(token, now)
        const at = day.format(token.endedAt ?? token.expiresAt)
        const prefix = say(locale, 'tokens.prefix', { prefix: token.prefix })
        return {
          key: token.id,
          head: (
            <>
              <span className="token__name">{token.name}</span>
              <span className="token__prefix">{prefix}</span>
            </>
          ),
          cells: [
            ...(makers ? [<EmailWords key="maker" email={token.maker} />] : []),
            token.boardId === null ? t('tokens.allBoards') : (boardById(token.boardId)?.name[locale] ?? ''),
            say(locale, `tokens.state.${state === 'ended' ? (token.endedWhy ?? 'revoked') : state}`, { at }),
            token.usedAt ? minute.format(token.usedAt) : t('tokens.never'),
            state === 'active' && (
              <TokenForm key="act" csrfToken={csrfToken} act="revoke" token={token.id} back={back}>
                <Button secondary label={say(locale, 'tokens.revokeLabel', { name: token.name, prefix })}>
                  {t('tokens.revoke')}
                </Button>
              </TokenForm>
            ),
          ],
        }
      })}
    />
  )
}
