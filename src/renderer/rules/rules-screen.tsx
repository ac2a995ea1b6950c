import { useQuery } from '@tanstack/react-query';
import { Navigate, Route, Routes, useParams } from 'react-router';
import { DeadlineRuleEditor } from './deadline-rule-editor.tsx';
import { LevelRuleEditor } from './level-rule-editor.tsx';
import { deadlineRulesQuery, levelRulesQuery } from './queries.ts';
import { RuleList } from './rule-list.tsx';
import { RuleToEdit } from './rule-to-edit.tsx';
import { useDeadlineColumns } from './use-deadline-columns.tsx';
import { useLevelColumns } from './use-level-columns.tsx';

/** 规则: what makes a level and what sets a clock running, each row with its basis and open to the bureau. */
export function RulesScreen() {
  return (
    <Routes>
      <Route index element={<Navigate to="levels" replace />} />
      <Route path="levels" element={<LevelRules />} />
      <Route path="levels/:id" element={<OneLevelRule />} />
      <Route path="deadlines" element={<DeadlineRules />} />
      <Route path="deadlines/:id" element={<OneDeadlineRule />} />
    </Routes>
  );
}

function LevelRules() {
  const { data, error, refetch } = useQuery(levelRulesQuery());
  return (
    <RuleList
      kind="levels"
      rules={data}
      error={error}
      onRetry={() => void refetch()}
      columns={useLevelColumns()}
      minWidthPx={1200}
    />
  );
}

function DeadlineRules() {
  const { data, error, refetch } = useQuery(deadlineRulesQuery());
  return (
    <RuleList
      kind="deadlines"
      rules={data}
      error={error}
      onRetry={() => void refetch()}
      columns={useDeadlineColumns()}
      minWidthPx={1180}
    />
  );
}

function OneLevelRule() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(levelRulesQuery());
  return (
    <RuleToEdit id={id} kind="levels" rules={data} error={error} onRetry={() => void refetch()}>
      {(rule) => <LevelRuleEditor key={rule.id} rule={rule} />}
    </RuleToEdit>
  );
}

function OneDeadlineRule() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(deadlineRulesQuery());
  return (
    <RuleToEdit id={id} kind="deadlines" rules={data} error={error} onRetry={() => void refetch()}>
      {(rule) => <DeadlineRuleEditor key={rule.id} rule={rule} />}
    </RuleToEdit>
  );
}
