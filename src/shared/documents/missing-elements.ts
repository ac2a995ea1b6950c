import type { InitialReportInput, ReportSections } from './initial-report-input.ts';
import { blanksIn } from './official-text.ts';

/** The elements a written initial report must hold (domain 2.5), and the two its layout cannot do without. */
const REPORT_ELEMENTS = [
  'receivedAt',
  'source',
  'place',
  'nature',
  'scope',
  'casualties',
  'trend',
  'leaders',
  'measures',
  'advice',
  'addressees',
  'contact',
] as const;
export type ReportElement = (typeof REPORT_ELEMENTS)[number];

/** Where the officer's words tell of an element, and what a blank left for it says; ^$ is a blank without a label. */
const TOLD_IN: readonly (readonly [ReportElement, keyof ReportSections, RegExp])[] = [
  ['receivedAt', 'actions', /时间/],
  ['source', 'actions', /来源/],
  ['place', 'situation', /地点/],
  ['nature', 'situation', /性质|起因|经过/],
  ['scope', 'casualties', /范围/],
  ['casualties', 'casualties', /^$|伤亡|损失|房屋|交通|通信|电力/],
  ['trend', 'assessment', /^$|趋势|研判/],
  ['leaders', 'actions', /领导/],
  ['measures', 'actions', /^$|点名|排查|力量|措施|预案|指挥机构/],
  ['advice', 'nextSteps', /^$|建议|请求|工作/],
];

/**
 * Which required elements of an initial report are still blank, in the order of REPORT_ELEMENTS.
 * An element is missing when its fact is unknown, when the section that tells of it is empty,
 * or when that section keeps a blank for it.
 * A sentence such as 人员伤亡情况正在核实 counts as told. The time of the incident is always known.
 */
export function missingElements(input: InitialReportInput): ReportElement[] {
  const missing = new Set<ReportElement>();
  const { incident, earthquake } = input.facts;
  if (incident.receivedAt === null) missing.add('receivedAt');
  if (isEmpty(incident.source)) missing.add('source');
  if (isEmpty(incident.place)) missing.add('place');
  if (earthquake === null ? isEmpty(incident.nature) : earthquake.magnitude === null) missing.add('nature');
  for (const [element, section, label] of TOLD_IN) {
    const text = input.sections[section];
    if (isEmpty(text) || blanksIn(text).some((left) => label.test(left))) missing.add(element);
  }
  if (input.addressees.every(isEmpty)) missing.add('addressees');
  if (isEmpty(input.contactName) || isEmpty(input.contactPhone)) missing.add('contact');
  return REPORT_ELEMENTS.filter((element) => missing.has(element));
}

const isEmpty = (text: string | null): boolean => text === null || text.trim() === '';
