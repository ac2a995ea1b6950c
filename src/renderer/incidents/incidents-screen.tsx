import type { ReactNode } from 'react';
import { Route, Routes, useParams } from 'react-router';
import { IncidentDetail } from './incident-detail.tsx';
import { IncidentList } from './incident-list.tsx';
import { NewIncident } from './new-incident.tsx';

/** What other features show inside an incident; the shell hands it in. */
export interface IncidentSlots {
  readonly renderEarthquake?: (earthquakeId: string) => ReactNode;
  readonly renderReports?: (incidentId: string) => ReactNode;
}

/** 事件: the list, the form for a new one, and one incident. */
export function IncidentsScreen(slots: IncidentSlots) {
  return (
    <Routes>
      <Route index element={<IncidentList />} />
      <Route path="new" element={<NewIncident />} />
      <Route path=":id" element={<OneIncident {...slots} />} />
    </Routes>
  );
}

/** Another incident is another view: no typed reason and no saved note goes over to it. */
function OneIncident(slots: IncidentSlots) {
  const { id = '' } = useParams();
  return <IncidentDetail key={id} id={id} {...slots} />;
}
