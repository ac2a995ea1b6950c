import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { IncidentSummary } from '#shared/incidents/contract.ts';
import { IncidentStatus } from '../ui/incident-status.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { Panel } from '../ui/panel.tsx';
import { ChangeStatus } from './change-status.tsx';
import styles from './side-panels.module.css';

interface StatusPanelProps {
  readonly incident: IncidentSummary;
  readonly isAsking: boolean;
  readonly onAsk: () => void;
  readonly onSettled: () => void;
}

export function StatusPanel({ incident, isAsking, onAsk, onSettled }: StatusPanelProps) {
  const { t } = useTranslation('incidents');
  return (
    <Panel
      title={t('statusPanel.title')}
      actions={
        isAsking ? undefined : (
          <Button size="small" onClick={onAsk}>
            {t('action.changeStatus')} <KeyHint keys="s" />
          </Button>
        )
      }
      isFlush
    >
      <div className={styles.part}>
        <IncidentStatus status={incident.status} />
        {isAsking ? <ChangeStatus key={incident.status} incident={incident} onSettled={onSettled} /> : null}
      </div>
    </Panel>
  );
}
