import type { find as english } from '../en/find'
import type { SameKeys } from '../same-keys'

export const find: SameKeys<typeof english> = {
  title: 'Dod o hyd i ffigur',
  lead: 'Ysgrifennwch beth rydych am ei wybod, yn eich geiriau eich hun.',
  label: 'Beth rydych am ei wybod?',
  hint: 'Er enghraifft: oedi trais rhywiol, neu treial heb fynd yn ei flaen',
  button: 'Chwilio',
  found:
    '{count, plural, one {# ffigur} two {# ffigur} few {# ffigur} many {# ffigur} other {# ffigur}} ar gyfer “{text}”',
  none: 'Ni chafwyd dim ar gyfer “{text}”',
  noneWhat: 'Rhowch gynnig ar lai o eiriau neu eiriau eraill, neu edrychwch drwy’r geiriadur data.',
  dictionary: 'Pob mesur yn y geiriadur data',
  crime: 'Dangosir ar gyfer {crime} lle mae’n hysbys; fel arall ar gyfer pob trosedd.',
  withCrime: '{name}: {crime}',
  boardLabel: 'Bwrdd',
  anyBoard: 'Unrhyw fwrdd',
  board: 'Ffigurau {board}',
}
