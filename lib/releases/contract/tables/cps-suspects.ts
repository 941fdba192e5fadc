import { area, code, date, id, required, whole, type DeliveryTable } from '../column'
import {
  chargingRoutes,
  cpsDecisions,
  cpsOutcomeReasons,
  cpsOutcomes,
  decisionReasons,
  offenceGroups,
} from '../code-lists'

export const cpsSuspects: DeliveryTable = {
  name: 'cps_suspects',
  agency: 'cps',
  row: 'a suspect referred or prosecuted',
  key: ['cps_suspect_id'],
  required: true,
  columns: [
    required(id('cps_suspect_id', 'The CPS’s reference of the suspect in this case.')),
    required(area('police_force_area', 'ONS code of the police force area, or the word national.')),
    id('urn', 'Unique reference number of the case.'),
    id('asn', 'Arrest summons number.'),
    required(code('offence_group', offenceGroups, 'Offence group of the principal offence.')),
    required(
      code(
        'charging_route',
        chargingRoutes,
        'Who decided to charge: police-charged cases come without a referral.',
      ),
    ),
    date('referred_on', 'CPS route: day of the first referral.'),
    date('decided_on', 'CPS route: day of the decision.'),
    whole('consultations', 'CPS route: consultations before the decision.'),
    code('decision', cpsDecisions, 'CPS route: the decision.'),
    code('decision_reason', decisionReasons, 'CPS route: reason of a decision other than to charge.'),
    date('charged_on', 'Day of the charge.'),
    date('finalised_on', 'Day on which the prosecution ended.'),
    code('outcome', cpsOutcomes, 'How the prosecution ended.'),
    code('outcome_reason', cpsOutcomeReasons, 'Reason of the outcome.'),
  ],
  inOrder: [
    ['referred_on', 'decided_on'],
    ['decided_on', 'charged_on'],
    ['charged_on', 'finalised_on'],
  ],
  month: ['referred_on', 'charged_on'],
}
