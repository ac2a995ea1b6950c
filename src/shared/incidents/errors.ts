import { errorsOf } from '../kernel/errors.ts';

export type IncidentErrors = {
  'incidents/not-found': { id: string };
  'incidents/already-closed': { no: string };
  'incidents/status-not-allowed': { from: string; to: string };
  'incidents/reason-needed': { to: string };
  'incidents/outside-region': { regionCode: string };
  'incidents/occurs-after-receipt': { occurredAt: number; receivedAt: number };
};
export const incidentError = errorsOf<IncidentErrors>();
