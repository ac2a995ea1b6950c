import { queryOptions } from '@tanstack/react-query';
import { store } from '../store-client/console-client.ts';

export const levelRulesQuery = () =>
  queryOptions({
    queryKey: ['rules', 'levelRules', null],
    queryFn: () => store.rules.levelRules(),
    meta: { reads: ['levelRules'] },
  });

export const deadlineRulesQuery = () =>
  queryOptions({
    queryKey: ['rules', 'deadlineRules', null],
    queryFn: () => store.rules.deadlineRules(),
    meta: { reads: ['deadlineRules'] },
  });
