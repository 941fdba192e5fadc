import type { HandMadeManifest, HandMadeTables } from './write-hand-made'

// Areas: E23000032 Kent, E23000028 Essex, E23000001 and E23000034 London, W15000002 Gwent, W15000003 South Wales;
// BTP has no board. Under this key the record keys are in an order that decides ties:
// c12 < c11, d09 < d09b, d13 < d14, h09 < h10, p22 < p21, p20 < p21.
export const handMadeSecret = new Uint8Array(32).fill(66)

export const handMadeManifest: HandMadeManifest = {
  period: { from: '2025-01', to: '2025-06' },
  snapshot_date: '2025-07-10',
  // Measures that use CPS records end in May and know nothing after 15 June.
  complete_to: { police: '2025-06-30', cps: '2025-06-15', courts: '2025-06-30' },
  linkage: { method: 'splink', version: '4.0', model: null, threshold_match_weight: 5 },
}

// c02 reopened: its outcome is before its charge, so void. c03 no person as victim, no suspect. c04 of a force without a
// board. c05 adult rape before domestic abuse; blank outcome; charge known to the CPS alone. c06 all on one day. c07 dates
// out of order. c08, c09, c10 one suspect's: the most serious, then the first recorded. c11, c12 the same but for the key.
// c13 a URN with two suspects. c16 an outcome after the charge. c19 an outcome without a day.
const police_crimes = `
crime_id,police_force_area,offence_group,adult_rape,domestic_abuse,offence_on,recorded_on,victim_type,outcome_code,outcome_on,urn
c01,E23000032,violence-against-the-person,false,true,2024-12-30,2025-01-03,person,1,2025-01-20,U01
c02,E23000001,public-order,,,2025-01-05,2025-01-05,person,16,2025-01-15,U02
c03,E23000034,theft,,,,2025-01-31,organisation,18,2025-02-03,
c04,BTP,robbery,false,false,2025-02-01,2025-02-02,person,14,2025-02-05,
c05,E23000028,sexual-offences,true,true,2020-06-01,2025-01-10,person,,,U05
c06,E23000032,theft,,,2025-03-31,2025-03-31,person,1,2025-03-31,
c07,E23000032,theft,,,2025-02-10,2025-02-01,person,15,2025-01-30,
c08,E23000032,criminal-damage-and-arson,,,2025-02-28,2025-02-28,none,,,
c09,E23000028,criminal-damage-and-arson,,,2025-02-27,2025-02-27,none,,,
c10,E23000001,drugs,,true,2025-01-01,2025-01-01,none,,,
c11,E23000032,weapons,,,2025-03-05,2025-03-05,none,,,
c12,E23000028,weapons,,,2025-03-05,2025-03-05,none,,,
c13,E23000032,fraud,,,2025-02-10,2025-02-10,person,,,U13
c16,E23000032,drugs,,,2025-01-15,2025-01-15,person,16,2025-02-20,
c17,E23000028,violence-against-the-person,,,2025-04-01,2025-04-01,person,16,2025-05-10,
c18,W15000002,weapons,,,2025-05-20,2025-05-20,person,3,2025-05-25,
c19,E23000032,robbery,,,,2025-05-31,person,14,,
c20,E23000032,fraud,,,,2025-06-30,none,,,
`

const police_suspects = `
suspect_id,crime_id,asn,charging_route,charged_on
s01,c01,A01,cps,2025-01-20
s02,c02,,police,2025-02-10
s05a,c05,A05,,
s05b,c05,,,
s06,c06,A06,police,2025-03-31
s07,c07,,,
s08,c08,A08,,
s09,c09,A08,,
s10,c10,A08,,
s11,c11,A11,,
s12,c12,A11,,
s13a,c13,,,
s13b,c13,,,
s16,c16,,police,2025-02-01
s17,c17,,,
`

// v03 belongs to an organisation's crime. v06 withdraws on the day of the charge, v18b on that of another end.
const police_victims = `
victim_id,crime_id,sex,age_band,ethnicity,withdrew_on,withdrawal_reason
v01,c01,female,25-34,white,,
v02,c02,male,18-24,black,,
v03,c03,male,35-44,white,2025-02-01,other
v04,c04,male,,,,
v05a,c05,female,35-44,asian,2025-03-01,fear
v05b,c05,female,45-54,white,,
v06,c06,male,55-64,white,2025-03-31,delay
v07,c07,female,18-24,white,2025-01-15,other
v13,c13,male,25-34,mixed,,
v16,c16,female,25-34,white,,
v17a,c17,female,25-34,white,2025-05-04,relationship
v17b,c17,male,25-34,white,,
v18a,c18,male,under-18,other,,
v18b,c18,female,under-18,other,2025-05-25,privacy
v19,c19,,,,,
`

// p05a marked national, but of Essex's crime. p05b by an edge of just the threshold, never prosecuted. p08 and p09 lead to
// several crimes. p13 its URN does not tell; only the court knows its crime type. p20 decided without a decision. p21
// decided before it was referred. p23 after the CPS's last complete date. p24 administrative. p25 of no board.
const cps_suspects = `
cps_suspect_id,police_force_area,urn,asn,offence_group,charging_route,referred_on,decided_on,consultations,decision,decision_reason,charged_on,finalised_on,outcome,outcome_reason
p01,E23000032,,A01,violence-against-the-person,cps,2025-01-10,2025-01-20,2,charge,,2025-01-20,2025-04-10,convicted,guilty-plea
p02,E23000001,U02,,public-order,police,,,,,,2025-02-10,,,
p05a,national,,A05,sexual-offences,cps,2025-02-01,2025-03-01,5,charge,,2025-03-01,,,
p05b,E23000028,,,sexual-offences,cps,2025-01-25,2025-02-20,,no-further-action,evidential,,,,
p06,E23000032,,A06,theft,police,,,,,,2025-03-31,2025-05-01,unsuccessful,victim-no-longer-supports
p08,E23000032,,A08,drugs,cps,2025-03-02,,,,,,,,
p09,E23000001,,A11,weapons,police,,,,,,2025-04-01,,,
p13,E23000032,U13,A13,fraud,cps,2025-02-15,2025-02-15,0,charge,,2025-02-15,2025-03-20,convicted,conviction-after-trial
p20,E23000028,,,robbery,cps,2025-03-10,2025-04-01,,,,,,,
p21,E23000028,,,robbery,cps,2025-04-10,2025-04-05,3,no-further-action,victim-does-not-support,,,,
p22,E23000028,,,robbery,cps,2025-04-10,2025-04-20,1,returned-to-police,,,,,
p23,E23000028,,,robbery,cps,2025-06-10,2025-06-20,1,charge,,,,,
p24,E23000028,,,robbery,police,,,,,,2025-01-31,2025-05-31,unsuccessful,administrative
p25,BTP,,,robbery,police,,,,,,2025-05-01,,,
`

// d02 on warrant. d05r a retrial of d05. d06 completed without a listing. d09, d09b of one CPS suspect, received on one
// day. d13, d14 one case, sent on two days; d13 at a centre of two boards; d14 its offence after its charge. d16 national,
// linked to the police alone. d25 two CPS suspects of one weight. d30, d31 sent before the period. d40 out of order.
const court_defendants = `
court_defendant_id,case_id,police_force_area,urn,asn,offence_group,adult_rape,domestic_abuse,offence_on,charged_on,court,received_on,first_listed_on,mode,represented_at_first,plea,plea_on,sent_on,crown_court,receipt_type,main_hearing_on,completed_on,result,warrant,sex,age_band,ethnicity
d01,k01,E23000032,,A01,violence-against-the-person,false,true,2024-12-30,2025-01-20,Maidstone Magistrates’ Court,2025-01-21,2025-01-21,either-way,true,guilty,2025-01-21,2025-01-21,The Crown Court at Maidstone,sentence,2025-03-10,2025-04-10,convicted,false,male,35-44,white
d02,k02,E23000034,U02,,public-order,,,,2025-02-10,Westminster Magistrates’ Court,2025-02-12,2025-02-20,summary,false,not-guilty,2025-02-20,,,,,,,true,male,18-24,black
d05,k05,E23000028,,A05,sexual-offences,true,,2020-06-01,2025-03-01,Chelmsford Magistrates’ Court,2025-03-03,2025-03-05,indictable,,,,2025-03-05,Central Criminal Court,trial,2025-06-18,2025-06-20,convicted,false,,,
d05r,k05r,E23000028,,A05,sexual-offences,true,,2020-06-01,2025-03-01,Chelmsford Magistrates’ Court,2025-06-21,2025-06-21,indictable,false,not-guilty,2025-06-21,2025-06-21,Central Criminal Court,trial,,,,false,male,45-54,white
d06,k06,E23000032,,A06,theft,,,2025-03-31,2025-03-31,Maidstone Magistrates’ Court,2025-03-31,,,,,,,,,,2025-05-01,discontinued,false,male,25-34,white
d09b,k09r,E23000001,,A11,weapons,,,2025-03-05,2025-04-01,Westminster Magistrates’ Court,2025-04-02,2025-04-02,summary,true,not-guilty,2025-04-02,,,,,2025-04-12,acquitted,false,male,25-34,white
d09,k09,E23000001,,A11,weapons,,,2025-03-05,2025-04-01,Westminster Magistrates’ Court,2025-04-02,2025-04-02,summary,true,guilty,2025-04-02,,,,,2025-04-02,convicted,false,male,25-34,white
d14,k13,E23000028,,,theft,false,false,2025-03-01,2025-02-16,Maidstone Magistrates’ Court,2025-02-20,2025-02-28,either-way,true,guilty,2025-03-10,2025-03-10,Canterbury,trial,2025-06-01,2025-06-25,acquitted,false,male,25-34,white
d13,k13,E23000032,,A13,fraud,,true,2025-02-01,2025-02-15,Maidstone Magistrates’ Court,2025-02-16,2025-02-28,indictable,false,not-guilty,2025-02-28,2025-02-28,Cardiff,appeal,,2025-03-20,convicted,false,male,25-34,white
d15,k15,W15000003,,,summary-motoring,,,,,Cardiff Magistrates’ Court,2025-04-01,2025-04-20,summary,,,,,,,,,,,female,18-24,asian
d16,k16,national,,,drugs,,,2025-01-15,2025-02-01,Cardiff Magistrates’ Court,2025-02-03,2025-02-10,summary,true,guilty,2025-02-10,,,,,2025-03-15,convicted,,male,65-and-over,white
d25,k25,E23000028,,,robbery,,true,2025-04-01,2025-05-01,Chelmsford Magistrates’ Court,2025-05-02,2025-05-02,either-way,false,guilty,2025-05-03,,,,,2025-05-30,convicted,,female,25-34,other
d30,k30,E23000032,,,theft,,,,,Maidstone Magistrates’ Court,2023-06-30,,,,,,2024-02-29,Maidstone,,,,,false,male,25-34,white
d31,k30,E23000032,,,theft,,,,,Maidstone Magistrates’ Court,2023-07-01,,,,,,2024-03-10,Maidstone,,,,,true,male,25-34,white
d40,k40,E23000001,,,theft,,,2025-05-01,2025-05-21,Westminster Magistrates’ Court,2025-05-10,2025-05-20,summary,true,guilty,2025-05-20,,,,,2025-05-15,convicted,,male,25-34,white
`

// Trial t1 goes to the Crown Court between its listings; its last listing is vacated. t2 is listed twice on one day, so
// the greater key is the last. h05 is a trial of its own; h06 no listing, having no outcome.
const court_hearings = `
hearing_id,trial_id,case_id,listed_on,type,minutes,outcome,reason
h01,t1,k13,2025-02-20,trial,20,ineffective,victim-or-witness
h02,t1,k13,2025-02-28,trial,0,vacated,court-time
h03,t1,k13,2025-03-15,trial,120,effective,
h04,t1,k13,2025-03-20,trial,0,vacated,
h05,,k05,2025-06-18,trial,40,cracked,late-guilty-plea
h06,,k01,2025-03-10,trial,30,,
h07,,k01,2025-04-10,sentence,,,
h08,,k01,2025-01-20,first,99,,
h09,t2,k15,2025-05-06,trial,5,ineffective,
h10,t2,k15,2025-05-06,trial,5,cracked,victim-or-witness
`

// d01 two spells that overlap. d06 ends before it begins. d14 only after completion. d15 a single day, the last of April.
const court_remand = `
court_defendant_id,status,from_on,to_on
d01,custody,2025-01-20,2025-02-10
d01,custody,2025-02-05,
d05,bail,2025-03-01,2025-06-20
d05r,custody,2025-06-21,
d06,custody,2025-04-20,2025-04-10
d13,custody,2025-02-10,2025-02-27
d13,bail,2025-02-28,
d14,custody,2025-07-01,
d15,custody,2025-04-30,2025-04-30
d25,custody,2025-05-01,2025-05-31
`

const court_sittings = `
court,month,sitting_days,hours
Maidstone,2025-01,,2
Maidstone,2025-03,10,42.5
Maidstone Magistrates’ Court,2025-03,5,20
Cardiff,2025-03,3,
Nowhere,2025-03,1,4
`

const links = `
source_l,id_l,source_r,id_r,match_weight,match_probability
police_suspects,s05b,cps_suspects,p05b,4.2,
cps_suspects,p05b,police_suspects,s05b,5,
court_defendants,d16,police_suspects,s16,,0.99
court_defendants,d25,cps_suspects,p21,6,
cps_suspects,p22,court_defendants,d25,6,
court_defendants,d25,cps_suspects,p20,5.5,
court_defendants,d15,cps_suspects,p24,4.999,
`

const recordsAlone: HandMadeTables = {
  police_crimes,
  police_suspects,
  police_victims,
  cps_suspects,
  court_defendants,
  court_hearings,
  court_remand,
  court_sittings,
}

export const handMadeTables: HandMadeTables = { ...recordsAlone, links }

/** The same records with clusters and no edges. d25 is with p20 and p21, of which p20 has the smaller key. */
export const clustersOnlyTables: HandMadeTables = {
  ...recordsAlone,
  clusters: `
source,id,cluster_id
police_suspects,s05b,x1
cps_suspects,p05b,x1
court_defendants,d16,x2
police_suspects,s16,x2
court_defendants,d25,x3
cps_suspects,p20,x3
cps_suspects,p21,x3
`,
}
