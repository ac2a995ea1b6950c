import type { IncidentStatus } from './schema.ts';

/** 事件状态机 (domain 2.4). Re-opening an ended or closed incident needs a reason. */
const NEXT: Readonly<Record<IncidentStatus, readonly IncidentStatus[]>> = {
  received: ['verified', 'false-alarm', 'responding'],
  verified: ['responding', 'false-alarm'],
  'false-alarm': ['received'],
  responding: ['contained', 'ended'],
  contained: ['ended', 'responding'],
  ended: ['archived', 'responding'],
  archived: ['responding'],
};

export const nextStatuses = (from: IncidentStatus): readonly IncidentStatus[] => NEXT[from];

export const canChangeStatus = (from: IncidentStatus, to: IncidentStatus): boolean => NEXT[from].includes(to);

const CLOSED: readonly IncidentStatus[] = ['false-alarm', 'ended', 'archived'];

export const isOpen = (status: IncidentStatus): boolean => !CLOSED.includes(status);

/** Going back from an end, or calling an incident false, is never done without saying why. */
export const needsReason = (from: IncidentStatus, to: IncidentStatus): boolean =>
  to === 'false-alarm' || (!isOpen(from) && isOpen(to));
