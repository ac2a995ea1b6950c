import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { EarthquakePanel } from '../earthquakes/earthquake-panel.tsx';
import { IncidentsScreen } from '../incidents/incidents-screen.tsx';
import { IncidentReports } from '../reports/incident-reports.tsx';

/** The incident views, with what other features show inside one. */
export function IncidentsWithDetails() {
  const navigate = useNavigate();
  const openIncident = useCallback((id: string) => void navigate(`/incidents/${id}`), [navigate]);
  const renderEarthquake = useCallback(
    (earthquakeId: string) => <EarthquakePanel earthquakeId={earthquakeId} onOpenIncident={openIncident} />,
    [openIncident],
  );
  const renderReports = useCallback((incidentId: string) => <IncidentReports incidentId={incidentId} />, []);
  return <IncidentsScreen renderEarthquake={renderEarthquake} renderReports={renderReports} />;
}
