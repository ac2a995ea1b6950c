import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentDetail, IncidentSummary } from '#shared/incidents/contract.ts';
import type { Action } from '../ui/actions.ts';
import { IncidentLevel } from '../ui/incident-level.tsx';
import { IncidentStatus } from '../ui/incident-status.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { Panel } from '../ui/panel.tsx';
import { ChangeStatus } from './change-status.tsx';
import { ConfirmLevel } from './confirm-level.tsx';
import { LevelClauses } from './level-clauses.tsx';
import styles from './side-panels.module.css';
import type { Asked } from './use-detail-actions.ts';

interface DecisionsPanelProps {
  readonly incident: IncidentSummary;
  readonly suggestion: IncidentDetail['suggestion'];
  readonly level: Action;
  readonly status: Action;
  /** Which of the two is being decided. */
  readonly asked: Asked;
  readonly onSettled: () => void;
}

/** 级别与状态: what a person has decided, and beside it what the rules say, clause by clause. */
export function DecisionsPanel({
  incident,
  suggestion,
  level,
  status,
  asked,
  onSettled,
}: DecisionsPanelProps) {
  const { t } = useTranslation('incidents');
  return (
    <Panel title={t('decisions.title')} note={incident.level === null ? t('decisions.note') : null} isFlush>
      <div className={styles.part}>
        <Line
          name={t('field.level')}
          action={asked === 'level' ? null : level}
          label={t('action.confirmLevel')}
        >
          <IncidentLevel level={incident.level} />
        </Line>
        {asked === 'level' ? (
          <ConfirmLevel incident={incident} suggestion={suggestion} onSettled={onSettled} />
        ) : null}
        <Line
          name={t('field.status')}
          action={asked === 'status' ? null : status}
          label={t('action.changeStatus')}
        >
          <IncidentStatus status={incident.status} />
        </Line>
        {asked === 'status' ? (
          <ChangeStatus key={incident.status} incident={incident} onSettled={onSettled} />
        ) : null}
      </div>
      <div className={styles.part}>
        <LevelClauses suggestion={suggestion} />
      </div>
    </Panel>
  );
}

interface LineProps {
  readonly name: string;
  /** null while it is being taken. */
  readonly action: Action | null;
  readonly label: string;
  readonly children: ReactNode;
}

function Line({ name, action, label, children }: LineProps) {
  return (
    <div className={styles.decision}>
      <span className={styles.second}>{name}</span>
      {children}
      {action === null ? null : (
        <Button size="small" onClick={action.run}>
          {label} <KeyHint keys={action.keys ?? ''} />
        </Button>
      )}
    </div>
  );
}
