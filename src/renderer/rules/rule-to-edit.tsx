import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import type { RuleKind } from './rule-list.tsx';

interface RuleToEditProps<Rule> {
  readonly id: string;
  readonly kind: RuleKind;
  readonly rules: readonly Rule[] | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly children: (rule: Rule) => ReactNode;
}

/** Finds the rule named in the address, or says why there is none. */
export function RuleToEdit<Rule extends { readonly id: string }>(props: RuleToEditProps<Rule>): ReactNode {
  const { id, kind, rules, error, onRetry, children } = props;
  const { t } = useTranslation('rules');
  const words = useErrorWords();
  const navigate = useNavigate();
  if (rules === undefined)
    return error === null ? (
      <LoadingState lines={8} />
    ) : (
      <ErrorState error={words(error)} onRetry={onRetry} />
    );
  const rule = rules.find((each) => each.id === id);
  if (rule !== undefined) return children(rule);
  return (
    <ErrorState
      error={{ happened: t('editor.notFound.happened'), todo: t('editor.notFound.todo'), logId: null }}
      retryText={t('action.back')}
      onRetry={() => void navigate(`/rules/${kind}`)}
    />
  );
}
