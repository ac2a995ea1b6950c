import type { ReactNode } from 'react';

/** What other features show inside an incident; the shell hands it in. */
export interface IncidentSlots {
  readonly renderEarthquake?: (earthquakeId: string) => ReactNode;
  readonly renderReports?: (incidentId: string) => ReactNode;
}
