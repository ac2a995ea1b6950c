import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatClockSecond } from '../i18n/format-time.ts';
import { useWallScene } from '../store-client/use-wall-scene.ts';
import type { Action } from '../ui/actions.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import styles from './focus-actions.module.css';

interface FocusActionsProps {
  readonly incidentId: string;
  readonly open: Action;
  readonly push: Action;
  readonly wall: Action;
  readonly pushError: unknown;
}

/** What can be done with the incident in front, and whether the wall shows it. */
export function FocusActions({ incidentId, open, push, wall, pushError }: FocusActionsProps) {
  const { t } = useTranslation('situation');
  const words = useErrorWords();
  const scene = useWallScene();
  return (
    <>
      <Button type="primary" onClick={push.run}>
        {t('action.showOnWall')} <KeyHint keys={push.keys ?? ''} />
      </Button>
      <Button onClick={open.run}>
        {t('focus.openIncident')} <KeyHint keys={open.keys ?? ''} />
      </Button>
      <Button onClick={wall.run}>
        {t('action.openWall')} <KeyHint keys={wall.keys ?? ''} />
      </Button>
      {scene?.incidentId === incidentId ? (
        <span className={styles.shown} role="status">
          {t('wall.shown', { time: formatClockSecond(scene.pushedAt) })}
        </span>
      ) : null}
      {pushError === null ? null : <ErrorState error={words(pushError)} isInline onRetry={push.run} />}
    </>
  );
}
