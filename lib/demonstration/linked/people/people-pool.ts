import type { Draws } from '../draws'
import { newPerson, twinOf, type Person } from './person'

const most = 2000
const metBefore = 0.3

/** The people of a division who come to the notice of the police: some of them again and again. */
export class PeoplePool {
  private count = 0
  private readonly known: Person[] = []

  constructor(
    private readonly draws: Draws,
    private readonly twins: number,
  ) {}

  /** Somebody met before, now and then a twin of somebody, mostly somebody new. */
  meet(today: number, maleShare: number): Person {
    const { draws, known } = this
    if (known.length > 50 && draws.chance(metBefore)) return known[draws.integer(known.length)]!
    this.count += 1
    const twin = known.length > 0 && draws.chance(this.twins)
    const person = twin
      ? twinOf(draws, known[draws.integer(known.length)]!, this.count)
      : newPerson(draws, this.count, today, maleShare)
    if (known.length < most) known.push(person)
    else known[draws.integer(most)] = person
    return person
  }
}
