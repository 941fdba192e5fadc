import { courtStory, type CourtStory } from './court-story'
import { dayText, firstDayOfMonth, monthOfDay } from './day'
import type { DeliveryFiles } from './delivery-files'
import { pick } from './draw'
import { errorFactor, identifierRecord } from './identifier-record'
import { LinkMaker } from './link-maker'
import { crimesAYear, offenceWorlds, summaryCasesAYear } from './offence-world'
import { ageBand, newPerson, newStranger, twinOf, type Person } from './person'
import { policeStory, type PoliceStory } from './police-story'
import type { LinkedSetting } from './setting'
import { Sittings } from './sittings'
import type { Calendar, ForceWorld } from './world'

const groupShares = offenceWorlds.map((offence) => [offence, offence.share] as const)
const withdrawalReasons = [
  ['not-stated', 0.3],
  ['wanted-on-record-only', 0.2],
  ['delay', 0.14],
  ['fear', 0.12],
  ['not-informed', 0.09],
  ['relationship', 0.08],
  ['privacy', 0.04],
  ['other', 0.03],
] as const

const victimsPerCrime = [
  [1, 0.91],
  [2, 0.07],
  [3, 0.02],
] as const

/** Makes all records of one police force area, month by month, from its own random numbers. */
export class ForceRecords {
  private serial = 0
  private people = 0
  private readonly pool: Person[] = []
  private readonly links: LinkMaker
  private readonly sittings = new Sittings()
  private readonly begins: number

  constructor(
    private readonly world: ForceWorld,
    private readonly setting: LinkedSetting,
    private readonly calendar: Calendar,
    private readonly files: DeliveryFiles,
  ) {
    this.links = new LinkMaker(world.random, setting.profile, files['links']!)
    this.begins = firstDayOfMonth(calendar.first)
  }

  /** Writes every record of the area. */
  write(): void {
    const { calendar, world } = this
    for (let month = calendar.from; month <= calendar.last; month += 1) {
      const start = firstDayOfMonth(month)
      const days = firstDayOfMonth(month + 1) - start
      const broken =
        world.recordingBreak && month >= world.recordingBreak.month ? world.recordingBreak.factor : 1
      const usual = (crimesAYear / 12) * this.setting.scale * world.weight
      const crimes = world.random.poisson(usual * world.level('crimes', month) * broken)
      for (let n = 0; n < crimes; n += 1) {
        const offence = pick(world.random, groupShares)
        this.crime(policeStory(world, offence, start + world.random.integer(days), month), month)
      }
      for (const [group, aYear] of Object.entries(summaryCasesAYear)) {
        const cases = world.random.poisson((aYear / 12) * this.setting.scale * world.weight)
        for (let n = 0; n < cases; n += 1) this.summaryCase(group, start + world.random.integer(days), month)
      }
    }
    this.links.writeClusters(this.files['clusters']!, `${world.letters}`)
    this.sittings.write(this.files['court_sittings']!, calendar.first, calendar.last)
  }

  private crime(story: PoliceStory, month: number): void {
    // A crime of the run-up is told only where something of it reaches into the period.
    if (Math.max(story.outcomeOn, story.recordedOn) < this.begins && !story.charge) return
    const seen = this.seen()
    if (!seen(story.recordedOn)) return
    const crime = this.id('C')
    const urn = this.urn(story.recordedOn)
    const ended = seen(story.outcomeOn)
    const courts =
      story.charge && seen(story.charge.on)
        ? this.defendants(story, month).filter((each) => each !== null)
        : []
    const reaches = courts.some(({ court }) => court.completedOn >= this.begins)
    if (story.outcomeOn < this.begins && !reaches) return

    const charged = ended && story.outcome === 1
    this.files['police_crimes']!.row(
      `${crime},${this.world.code},,${story.offence.group},${story.adultRape},${story.domesticAbuse},${story.hate},` +
        `${dayText(story.offenceOn)},${dayText(story.recordedOn)},${story.victimType},` +
        `${ended ? story.outcome : ''},${ended ? dayText(story.outcomeOn) : ''},` +
        (charged ? this.missing(urn, 'urnMissing') : ''),
    )
    this.victims(story, crime, seen)
    for (let n = 0; n < story.suspects; n += 1) {
      const court = courts[n] ?? null
      const person = court?.person ?? this.person(story.recordedOn, 0.8)
      this.suspect({ story, crime, urn, person, court: court?.court ?? null, seen })
    }
    if (courts.length > 0) this.case(story, urn, courts, seen)
  }

  private victims(story: PoliceStory, crime: string, seen: Seen): void {
    if (story.victimType !== 'person') return
    const { random } = this.world
    const count = pick(random, victimsPerCrime)
    for (let n = 0; n < count; n += 1) {
      const woman = story.domesticAbuse || story.offence.group === 'sexual-offences' ? 0.22 : 0.5
      const person = newStranger(random, story.recordedOn, woman)
      // The first victim's wish decides the case; others mostly feel the same.
      const leaves =
        story.withdrawsOn !== Infinity && seen(story.withdrawsOn) && (n === 0 || random.uniform() < 0.7)
      const over = story.charge === null && story.outcomeOn < story.withdrawsOn
      // One in ten withdrawals has no date: the outcome's day must then stand in for it.
      const dated = leaves && !over && random.uniform() < 0.9
      this.files['police_victims']!.row(
        [
          this.id('V'),
          crime,
          person.sex,
          ageBand(person, story.offenceOn),
          person.ethnicity,
          dated ? dayText(story.withdrawsOn) : '',
          dated ? pick(random, withdrawalReasons) : '',
        ].join(','),
      )
    }
  }

  private defendants(story: PoliceStory, month: number) {
    return Array.from({ length: story.suspects }, (_, n) => {
      if (n > 0 && this.world.random.uniform() < 0.15) return null
      const court = courtStory(
        this.world,
        {
          chargedOn: story.charge!.on,
          summary: story.offence.mode.summary,
          eitherWay: story.offence.mode.eitherWay,
          sent: story.offence.sent,
          guilty: story.offence.guilty,
          convictedIfTried: story.offence.convictedIfTried,
          withdrawsOn: story.withdrawsOn,
          serious: story.offence.group === 'sexual-offences' || story.offence.group === 'robbery',
          postal: false,
        },
        month,
      )
      return { court, person: this.person(story.recordedOn, 0.83) }
    })
  }

  private suspect(of: {
    story: PoliceStory
    crime: string
    urn: string
    person: Person
    court: CourtStory | null
    seen: Seen
  }): void {
    const { story, crime, urn, person, court, seen } = of
    const suspect = this.id('S')
    const asn = this.asn(story.recordedOn)
    const charged = court !== null && story.charge !== null && seen(story.charge.on)
    this.files['police_suspects']!.row(
      [
        suspect,
        crime,
        this.missing(asn, 'asnMissing'),
        charged ? story.charge!.route : '',
        charged ? dayText(story.charge!.on) : '',
      ].join(','),
    )
    const chain: [string, string][] = [['police_suspects', suspect]]
    const factor = errorFactor(this.setting.profile, person, this.world.careless)
    this.identify('police_suspects', suspect, person, factor, asn, charged ? urn : '')
    const prosecuted = charged && court.completedOn >= this.begins
    const considered =
      story.cps !== null && seen(story.cps.referredOn) && (prosecuted || story.cps.decidedOn >= this.begins)
    if (considered || prosecuted) chain.push(this.prosecution(story, court, person, factor, urn, asn, seen))
    if (prosecuted) {
      const id = this.pendingDefendant()
      chain.push(['court_defendants', id])
      this.waiting.push({ id, person, factor, asn })
    }
    if (chain.length > 1) this.links.chain(chain, factor)
  }

  /** Court references given to suspects, until their case is written just after them. */
  private readonly waiting: { id: string; person: Person; factor: number; asn: string }[] = []
  private pendingDefendant(): string {
    return this.id('D')
  }

  private prosecution(
    story: PoliceStory,
    court: CourtStory | null,
    person: Person,
    factor: number,
    urn: string,
    asn: string,
    seen: Seen,
  ): [string, string] {
    const id = this.id('P')
    const { cps } = story
    const decided = cps !== null && seen(cps.decidedOn)
    const charged = court !== null && seen(court.chargedOn)
    const finalised = charged && seen(court.completedOn)
    this.files['cps_suspects']!.row(
      [
        id,
        this.world.code,
        this.missing(urn, 'urnMissing'),
        this.missing(asn, 'asnMissing'),
        story.offence.group,
        cps ? 'cps' : 'police',
        cps ? dayText(cps.referredOn) : '',
        decided ? dayText(cps.decidedOn) : '',
        cps ? cps.consultations : '',
        decided ? cps.decision : '',
        decided ? cps.reason : '',
        charged ? dayText(court.chargedOn) : '',
        finalised ? dayText(court.completedOn) : '',
        finalised ? (court.result === 'convicted' ? 'convicted' : 'unsuccessful') : '',
        finalised ? outcomeReason(court) : '',
      ].join(','),
    )
    this.identify('cps_suspects', id, person, factor, asn, urn)
    return ['cps_suspects', id]
  }

  private case(
    story: PoliceStory,
    urn: string,
    defendants: readonly { court: CourtStory; person: Person }[],
    seen: Seen,
  ): void {
    const caseId = this.id('K')
    let written = 0
    for (const { court } of defendants) {
      if (court.completedOn < this.begins) continue
      const waiting = this.waiting.shift()
      if (!waiting) break
      this.defendant(caseId, waiting, court, seen, {
        group: story.offence.group,
        adultRape: story.adultRape,
        domesticAbuse: story.domesticAbuse,
        offenceOn: story.offenceOn,
        urn,
      })
      written += 1
    }
    this.waiting.length = 0
    if (written > 0) this.hearings(caseId, defendants[0]!.court, seen)
  }

  private summaryCase(group: string, chargedOn: number, month: number): void {
    const { random } = this.world
    const motoring = group === 'summary-motoring'
    const fraud = group === 'fraud'
    const court = courtStory(
      this.world,
      {
        chargedOn,
        summary: fraud ? 0 : 1,
        eitherWay: fraud ? 0.95 : 0,
        sent: 0.35,
        guilty: motoring ? 0.45 : 0.5,
        convictedIfTried: 0.6,
        withdrawsOn: Infinity,
        serious: false,
        postal: !fraud,
      },
      month,
    )
    const seen = this.seen()
    if (court.completedOn < this.begins || !seen(court.receivedOn)) return
    const person = this.person(chargedOn, 0.74)
    const factor = errorFactor(this.setting.profile, person, this.world.careless)
    const id = this.id('D')
    const asn = this.asn(chargedOn)
    const urn = this.urn(chargedOn)
    const caseId = this.id('K')
    // Postal cases are brought within six months of the offence.
    const offenceOn = chargedOn - (motoring ? 90 + random.integer(90) : 40 + random.integer(140))
    this.defendant(caseId, { id, person, factor, asn }, court, seen, {
      group,
      adultRape: false,
      domesticAbuse: false,
      offenceOn,
      urn,
    })
    this.hearings(caseId, court, seen)
  }

  private defendant(
    caseId: string,
    who: { id: string; person: Person; factor: number; asn: string },
    court: CourtStory,
    seen: Seen,
    about: { group: string; adultRape: boolean; domesticAbuse: boolean; offenceOn: number; urn: string },
  ): void {
    const { world } = this
    const completed = seen(court.completedOn)
    const listed = seen(court.firstListedOn)
    const pleaded = court.plea !== 'none' && seen(court.pleaOn)
    const sent = court.sentOn !== null && seen(court.sentOn)
    this.files['court_defendants']!.row(
      [
        who.id,
        caseId,
        world.code,
        this.missing(about.urn, 'urnMissing'),
        this.missing(who.asn, 'asnMissing'),
        about.group,
        flag(about.adultRape),
        flag(about.domesticAbuse),
        dayText(about.offenceOn),
        dayText(court.chargedOn),
        world.courts.magistrates[caseId.charCodeAt(caseId.length - 1) % 2]!,
        dayText(court.receivedOn),
        listed ? dayText(court.firstListedOn) : '',
        court.mode,
        listed ? flag(court.represented) : '',
        pleaded ? court.plea : completed ? 'none' : '',
        pleaded ? dayText(court.pleaOn) : '',
        sent ? dayText(court.sentOn!) : '',
        sent ? world.courts.crown : '',
        sent ? court.receiptType! : '',
        sent && court.mainHearingOn !== null && seen(court.mainHearingOn) ? dayText(court.mainHearingOn) : '',
        completed ? dayText(court.completedOn) : '',
        completed ? court.result : '',
        flag(!completed && court.warrant),
        who.person.sex,
        ageBand(who.person, court.firstListedOn),
        who.person.ethnicity,
      ].join(','),
    )
    this.identify('court_defendants', who.id, who.person, who.factor, who.asn, about.urn)
    const over = completed ? dayText(court.completedOn) : ''
    this.files['court_remand']!.row(
      `${who.id},${court.custody ? 'custody' : 'bail'},${dayText(court.chargedOn)},${over}`,
    )
  }

  private hearings(caseId: string, court: CourtStory, seen: Seen): void {
    const { world } = this
    const write = (on: number, rest: string, minutes: number, tier: string) => {
      if (on < this.begins || !seen(on)) return
      this.files['court_hearings']!.row(`${this.id('H')},${rest}`)
      this.sittings.add(tier, monthOfDay(on), minutes)
    }
    const magistrates = world.courts.magistrates[caseId.charCodeAt(caseId.length - 1) % 2]!
    write(court.firstListedOn, `,${caseId},${dayText(court.firstListedOn)},first,8,,`, 8, magistrates)
    const trialId = court.trials.length > 0 ? this.id('T') : ''
    const tier = court.sentOn === null ? magistrates : world.courts.crown
    for (const { on, outcome, reason, minutes } of court.trials) {
      write(on, `${trialId},${caseId},${dayText(on)},trial,${minutes},${outcome},${reason}`, minutes, tier)
    }
    if (court.sentOn !== null && court.mainHearingOn !== null && court.trials.length === 0) {
      const type = court.receiptType === 'sentence' ? 'sentence' : 'plea'
      write(court.mainHearingOn, `,${caseId},${dayText(court.mainHearingOn)},${type},45,,`, 45, tier)
    }
  }

  private identify(
    source: string,
    id: string,
    person: Person,
    factor: number,
    asn: string,
    urn: string,
  ): void {
    const { random } = this.world
    const { profile } = this.setting
    const [first, last, born, sex, home, pnc, cro] = identifierRecord(random, profile, person, factor).split(
      ',',
    )
    this.files['identifiers']!.row(
      `${source},${id},${first},${last},${born},${sex},${home},${pnc},${cro},${this.missing(asn, 'asnMissing')},${this.missing(urn, 'urnMissing')}`,
    )
    this.files['truth_people']!.row(`${source},${id},${this.world.letters}${person.truth}`)
  }

  /** Somebody met before, now and then a twin of somebody, mostly somebody new. */
  private person(today: number, maleShare: number): Person {
    const { random } = this.world
    if (this.pool.length > 50 && random.uniform() < 0.3) return this.pool[random.integer(this.pool.length)]!
    this.people += 1
    const twin = this.pool.length > 0 && random.uniform() < this.setting.profile.twins
    const person = twin
      ? twinOf(random, this.pool[random.integer(this.pool.length)]!, this.people)
      : newPerson(random, this.people, today, maleShare)
    if (this.pool.length < 2000) this.pool.push(person)
    else this.pool[random.integer(2000)] = person
    return person
  }

  /** Whether an event is in the delivery: records come in some days late, each at a pace of its own. */
  private seen(): Seen {
    const late =
      this.calendar.snapshot -
      Math.floor(this.world.random.exponential(this.setting.profile.recordingDelay || 1e-9))
    return (day) => day <= late
  }

  private id(kind: string): string {
    this.serial += 1
    return `${this.world.letters}${kind}${this.serial.toString(36).toUpperCase().padStart(7, '0')}`
  }

  private urn(day: number): string {
    this.serial += 1
    const year = dayText(day).slice(2, 4)
    return `${this.world.letters}QX${String(this.serial % 100_000).padStart(5, '0')}${year}`
  }

  private asn(day: number): string {
    this.serial += 1
    return `${dayText(day).slice(2, 4)}${this.world.letters}QX${String(this.serial).padStart(11, '0')}Q`
  }

  private missing(value: string, which: 'urnMissing' | 'asnMissing'): string {
    return value !== '' && this.world.random.uniform() < this.setting.profile[which] ? '' : value
  }
}

type Seen = (day: number) => boolean
const flag = (value: boolean) => (value ? 'true' : 'false')

function outcomeReason(court: CourtStory): string {
  if (court.victimLeft) return 'victim-no-longer-supports'
  if (court.result === 'convicted') return court.plea === 'guilty' ? 'guilty-plea' : 'conviction-after-trial'
  return court.result === 'acquitted' ? 'acquittal' : 'evidential'
}
