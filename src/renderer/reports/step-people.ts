import { assertNever } from '#shared/kernel/assert-never.ts';
import type { Person } from '#shared/people/schema.ts';
import type { ReportStep } from '#shared/reports/schema.ts';

export type TakenStep = Exclude<ReportStep['step'], 'drafted'>;

interface Desk {
  readonly officerId: string | null;
  readonly leaderId: string | null;
}

interface StepPeople {
  /** Who may take the step, those at the desk first. */
  readonly people: readonly Person[];
  /** Who takes it unless another is named; null when the one on duty may not. */
  readonly personId: string | null;
}

/**
 * Who can be named for a step. 签发 belongs to the leader on duty or a deputy; 核稿 and 退回 to an officer or a leader,
 * but nobody checks what he submitted himself; the rest is the desk's.
 */
export function stepPeople(
  step: TakenStep,
  people: readonly Person[],
  desk: Desk,
  steps: readonly Pick<ReportStep, 'step' | 'personId'>[],
): StepPeople {
  const submitterId = steps.findLast((taken) => taken.step === 'submitted')?.personId ?? null;
  const able = people.filter((person) => isAble(step, person, submitterId));
  const onDuty = isLeaders(step) ? [desk.leaderId, desk.officerId] : [desk.officerId, desk.leaderId];
  const rank = ({ id }: Person) => (onDuty.includes(id) ? onDuty.indexOf(id) : onDuty.length);
  const byDefault = onDuty[0] ?? null;
  return {
    people: able.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'zh')),
    personId: able.some(({ id }) => id === byDefault) ? byDefault : null,
  };
}

const isLeaders = (step: TakenStep): boolean =>
  step === 'checked' || step === 'returned' || step === 'signed';

function isAble(step: TakenStep, { id, roles }: Person, submitterId: string | null): boolean {
  const leads = roles.includes('duty-leader') || roles.includes('deputy-leader');
  switch (step) {
    case 'signed':
      return leads;
    case 'checked':
      return (leads || roles.includes('duty-officer')) && id !== submitterId;
    case 'returned':
    case 'submitted':
    case 'sent':
    case 'received':
      return leads || roles.includes('duty-officer');
    default:
      return assertNever(step);
  }
}
