import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { reportQuery } from './queries.ts';
import { incidentQuery, pictureQuery, settingsQuery } from '../store-client/shared-queries.ts';
import { ReportEditor } from './report-editor.tsx';

interface ReportViewProps {
  readonly id: string;
  readonly onBack: () => void;
  readonly onOpenIncident: (incidentId: string) => void;
}

/** Gathers a report and what its document rests on, then hands them to the editor. */
export function ReportView({ id, onBack, onOpenIncident }: ReportViewProps) {
  const words = useErrorWords();
  const report = useQuery(reportQuery(id));
  const incidentId = report.data?.report.incidentId;
  const incident = useQuery({ ...incidentQuery(incidentId ?? ''), enabled: incidentId !== undefined });
  const earthquakeId = incident.data?.incident.earthquakeId ?? null;
  const picture = useQuery({ ...pictureQuery(earthquakeId ?? ''), enabled: earthquakeId !== null });
  const settings = useQuery(settingsQuery());

  const isPictureKnown = earthquakeId === null || picture.data !== undefined;
  if (
    report.data === undefined ||
    incident.data === undefined ||
    settings.data === undefined ||
    !isPictureKnown
  ) {
    const failed = [report, incident, picture, settings].find(({ isError }) => isError);
    return failed === undefined ? (
      <LoadingState lines={10} />
    ) : (
      <ErrorState error={words(failed.error)} onRetry={() => void failed.refetch()} />
    );
  }
  return (
    <ReportEditor
      detail={report.data}
      incident={incident.data}
      picture={picture.data ?? null}
      settings={settings.data}
      onBack={onBack}
      onOpenIncident={onOpenIncident}
    />
  );
}
