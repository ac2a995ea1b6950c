import { Button } from 'antd';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { IncidentDetail, IncidentSummary } from '#shared/incidents/contract.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { Panel } from '../ui/panel.tsx';
import { SideList } from '../ui/side-list.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { IncidentLead, IncidentMeta } from './incident-row.tsx';
import styles from './open-incidents.module.css';

interface OpenIncidentsProps {
  readonly incidents: readonly IncidentSummary[] | undefined;
  readonly total: number;
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly details: ReadonlyMap<string, IncidentDetail>;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
}

/** 在办事件: the newest first, each with its level as it stands and the deadline that runs out first. */
export function OpenIncidents(props: OpenIncidentsProps) {
  const { incidents, total, error, onRetry, details, selectedId, onSelect } = props;
  const { t } = useTranslation('situation');
  const words = useErrorWords();
  const navigate = useNavigate();
  const frame = useRef<HTMLDivElement>(null);
  const count = incidents?.length ?? 0;

  // The arrow keys work from the first moment, unless the operator is somewhere else already.
  const hasRows = count > 0;
  useEffect(() => {
    if (hasRows && isFocusFree()) frame.current?.querySelector<HTMLElement>('[role=listbox]')?.focus();
  }, [hasRows]);

  const openSelected = (event: KeyboardEvent) => {
    if (
      event.key !== 'Enter' ||
      selectedId === null ||
      !(event.target as HTMLElement).matches('[role=listbox]')
    )
      return;
    event.preventDefault();
    void navigate(`/incidents/${selectedId}`);
  };
  return (
    <Panel
      className={styles.panel ?? ''}
      title={t('open.title')}
      note={total > count ? t('open.shown', { shown: count, total }) : t('open.count', { count: total })}
      actions={
        <Link className={styles.all ?? ''} to="/incidents">
          {t('open.all')}
        </Link>
      }
      isFlush
    >
      {incidents === undefined ? (
        error === null ? (
          <LoadingState lines={6} />
        ) : (
          <ErrorState error={words(error)} onRetry={onRetry} />
        )
      ) : count === 0 ? (
        <EmptyState
          icon="situation"
          title={t('open.none')}
          hint={t('open.noneHint')}
          action={
            <span className={styles.ways}>
              <Button onClick={() => void navigate('/earthquakes')}>{t('open.importQuake')}</Button>
              <Button type="primary" onClick={() => void navigate('/incidents/new')}>
                {t('open.create')} <KeyHint keys="n" />
              </Button>
            </span>
          }
        />
      ) : (
        <div ref={frame} className={styles.list} onKeyDown={openSelected}>
          <SideList
            label={t('open.title')}
            selectedId={selectedId}
            onSelect={onSelect}
            items={incidents.map((incident) => {
              const detail = details.get(incident.id);
              return {
                id: incident.id,
                title: incident.title,
                lead: <IncidentLead incident={incident} suggestion={detail?.suggestion} />,
                meta: (
                  <IncidentMeta
                    incident={incident}
                    suggestion={detail?.suggestion}
                    deadlines={detail?.deadlines}
                  />
                ),
              };
            })}
          />
        </div>
      )}
    </Panel>
  );
}

const isFocusFree = (): boolean =>
  document.activeElement === null || document.activeElement.matches('body, [data-region=stage]');
