import type { disclosure as english } from '../en/disclosure'
import type { SameKeys } from '../same-keys'

export const disclosure: SameKeys<typeof english> = {
  hidden: 'Wedi’i guddio i ddiogelu hunaniaeth pobl',
  nothingHidden: 'Nid oes dim wedi’i guddio: nid oes ffigur yma o dan {threshold}.',
  zerosShown: 'Mae 0 yn golygu dim un. Mae ffigur cudd yn 1 neu fwy.',
  zerosHidden: 'Gall ffigur cudd fod yn 0.',
  proved:
    'Nifer y ffigurau sydd wedi’u cuddio i ddiogelu hunaniaeth pobl: {count}. O ddefnyddio popeth a gyhoeddir, mae gwerthoedd posibl ffigur cudd yn dal i rychwantu o leiaf {width}.',
  deducible:
    'Nifer y ffigurau cudd y gellid eu cyfrifo o’r ffigurau o’u cwmpas: {count}. Rhaid peidio â chyhoeddi’r tabl hwn.',
  tooNarrow:
    'Nifer y ffigurau cudd y mae eu gwerthoedd posibl yn rhychwantu llai na {width}: {count}. Rhaid peidio â chyhoeddi’r tabl hwn.',
  rounded: 'Wedi’i dalgrynnu i’r {base} agosaf, felly efallai na fydd y ffigurau’n adio i’r cyfansymiau.',
  roundedRandomly:
    'Wedi’i dalgrynnu i fyny neu i lawr ar hap i luosrif o {base}, felly efallai na fydd y ffigurau’n adio i’r cyfansymiau.',
  refused: 'Ni ddangosir hyn, i ddiogelu hunaniaeth pobl.',
  refusedSmall: 'Gwrthodwyd: mae’r cyfrif ei hun o dan {threshold}.',
  refusedComplement: 'Gwrthodwyd: byddai pawb a adewir allan yn llai na {threshold}.',
  refusedDifference:
    'Gwrthodwyd: ochr yn ochr â’r ateb cynharach {against}, byddai’r gwahaniaeth yn llai na {threshold}.',
  refusedCombination: 'Gwrthodwyd: gyda’r atebion cynharach, gellid cyfrifo grŵp o lai na {threshold}.',
  attackSubset: 'Mae cyfan a rhan ohono yn gadael {group} dros ben.',
  attackRolling: 'Mae dau gyfnod sy’n gorgyffwrdd yn gwahaniaethu o {group}.',
  attackRevision: 'Mae dwy fersiwn o’r un ffigur yn gwahaniaethu o {group}.',
  attackRate: 'Mae cyfradd a’i henwadur yn rhoi grŵp o {group}.',
  attackMean: 'Mae cymedr, ei gyfrif a gwerthoedd hysbys yn gadael {group} gwerth i’w gyfrifo.',
}
