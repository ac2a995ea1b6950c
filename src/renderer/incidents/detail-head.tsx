import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { IncidentDetail, IncidentSummary } from '#shared/incidents/contract.ts';
import { formatClockSecond } from '../i18n/format-time.ts';
import { useWallScene } from '../store-client/use-wall-scene.ts';
import type { Action } from '../ui/actions.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { IncidentLevel } from '../ui/incident-level.tsx';
import { IncidentStatus } from '../ui/incident-status.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import styles from './detail-head.module.css';
import type { FiledNote } from './use-new-incident.ts';

interface DetailHeadProps {
  readonly incident: IncidentSummary;
  readonly suggestion: IncidentDetail['suggestion'];
  readonly actions: Readonly<Record<'back' | 'push' | 'wall', Action>>;
  readonly pushError: unknown;
}

export function DetailHead({ incident, suggestion, actions, pushError }: DetailHeadProps) {
  const { t } = useTranslation('incidents');
  const words = useErrorWords();
  const scene = useWallScene();
  const filed = useLocation().state as FiledNote | null;
  const { back, push, wall } = actions;
  return (
    <header className={styles.head}>
      <Button
        className={styles.back ?? ''}
        onClick={back.run}
        aria-label={t('action.backToList')}
        title={t('action.backToList')}
      >
        <Icon name="left" size={16} /> <KeyHint keys="b" />
      </Button>
      <div className={styles.words}>
        <h1 className={styles.title}>{incident.title}</h1>
        <div className={styles.marks}>
          <IncidentLevel level={incident.level} suggestion={suggestion} size={20} />
          <IncidentStatus status={incident.status} />
          <span className={styles.faint}>{incident.no}</span>
          {filed === null ? null : (
            <span className={styles.saved} role="status">
              {t('detail.filed', { time: formatClockSecond(filed.filedAt) })}
            </span>
          )}
          {scene?.incidentId === incident.id ? (
            <span className={styles.saved} role="status">
              {t('detail.onWall', { time: formatClockSecond(scene.pushedAt) })}
            </span>
          ) : null}
        </div>
      </div>
      <div className={styles.actions}>
        <Button onClick={wall.run}>
          {t('action.openWall')} <KeyHint keys={wall.keys ?? ''} />
        </Button>
        <Button type="primary" onClick={push.run}>
          {t('action.showOnWall')} <KeyHint keys={push.keys ?? ''} />
        </Button>
      </div>
      {pushError === null ? null : (
        <div className={styles.error}>
          <ErrorState error={words(pushError)} isInline onRetry={push.run} />
        </div>
      )}
    </header>
  );
}
