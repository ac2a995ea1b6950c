import { Route, Routes, useParams } from 'react-router';
import { IncidentDetail } from './incident-detail.tsx';
import { IncidentList } from './incident-list.tsx';
import type { IncidentSlots } from './incident-slots.ts';
import { NewIncident } from './new-incident.tsx';

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
