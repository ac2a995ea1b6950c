import { useCallback } from 'react';
import { Route, Routes, useNavigate, useParams } from 'react-router';
import { ReportList } from './report-list.tsx';
import { ReportView } from './report-view.tsx';

/** 报告: every report there is, and one at a time. */
export function ReportsScreen() {
  return (
    <Routes>
      <Route index element={<ReportList />} />
      <Route path=":id" element={<OneReport />} />
    </Routes>
  );
}

/** Another report is another form: no words and no draft go over to it. */
function OneReport() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const onBack = useCallback(() => void navigate('/reports'), [navigate]);
  const onOpenIncident = useCallback(
    (incidentId: string) => void navigate(`/incidents/${incidentId}`),
    [navigate],
  );
  return <ReportView key={id} id={id} onBack={onBack} onOpenIncident={onOpenIncident} />;
}
