import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { DeadlinesPanel } from './deadlines-panel.tsx';
import { DecisionsPanel } from './decisions-panel.tsx';
import { DetailHead } from './detail-head.tsx';
import { FactsPanel } from './facts-panel.tsx';
import styles from './incident-detail.module.css';
import type { IncidentSlots } from './incident-slots.ts';
import { LogPanel } from './log-panel.tsx';
import { incidentQuery } from '../store-client/shared-queries.ts';
import { useDetailActions } from './use-detail-actions.ts';

/** One incident: what is known on the left, what is decided and what is due on the right. */
export function IncidentDetail({
  id,
  renderEarthquake,
  renderReports,
}: IncidentSlots & { readonly id: string }) {
  const { t } = useTranslation('incidents');
  const words = useErrorWords();
  const detail = useQuery(incidentQuery(id));
  const incident = detail.data?.incident ?? null;
  const { actions, pushError, asked, settle } = useDetailActions(incident);

  // Coming from the list the focus would fall to the bottom of the window's order.
  const frame = useRef<HTMLDivElement>(null);
  const isHere = incident !== null;
  useEffect(() => {
    if (isHere) frame.current?.focus({ preventScroll: true });
  }, [isHere]);

  if (detail.data === undefined || incident === null)
    return detail.isError ? (
      <ErrorState error={words(detail.error)} onRetry={() => void detail.refetch()} />
    ) : (
      <LoadingState lines={8} />
    );
  const { suggestion, deadlines, log } = detail.data;
  return (
    <div ref={frame} className={styles.frame} tabIndex={-1}>
      <DetailHead incident={incident} suggestion={suggestion} actions={actions} pushError={pushError} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <FactsPanel incident={incident} />
          {incident.earthquakeId === null ? null : renderEarthquake?.(incident.earthquakeId)}
          {renderReports?.(incident.id)}
        </div>
        <aside className={styles.side} aria-label={t('detail.decisions')}>
          <DeadlinesPanel deadlines={deadlines} status={incident.status} />
          <DecisionsPanel
            incident={incident}
            suggestion={suggestion}
            level={actions.level}
            status={actions.status}
            asked={asked}
            onSettled={() => {
              settle();
              frame.current?.focus({ preventScroll: true });
            }}
          />
          <LogPanel incidentId={incident.id} log={log} />
        </aside>
      </div>
    </div>
  );
}
