import { Segmented } from 'antd';
import { useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useActions, type Action } from '../ui/actions.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { ScreenFrame } from '../ui/screen-frame.tsx';
import { Toolbar } from '../ui/toolbar.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import type { Column } from '../ui/virtual-table-column.ts';
import { VirtualTable } from '../ui/virtual-table.tsx';
import { ProvincialNote } from './provincial-note.tsx';
import styles from './rules.module.css';

const KINDS = ['levels', 'deadlines'] as const;
export type RuleKind = (typeof KINDS)[number];

interface ListedRule {
  readonly id: string;
  readonly enabled: boolean;
  readonly confirmed: boolean;
}

interface RuleListProps<Rule> {
  readonly kind: RuleKind;
  /** undefined until the first answer. */
  readonly rules: readonly Rule[] | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly columns: readonly Column<Rule>[];
  readonly minWidthPx: number;
}

const idOf = ({ id }: ListedRule): string => id;

/** One kind of rule as a table; Enter opens a rule to be edited. */
export function RuleList<Rule extends ListedRule>(props: RuleListProps<Rule>): ReactNode {
  const { kind, rules, error, onRetry, columns, minWidthPx } = props;
  const { t } = useTranslation('rules');
  const words = useErrorWords();
  const navigate = useNavigate();
  const table = useRef<HTMLDivElement>(null);
  const isRead = rules !== undefined;
  useEffect(() => {
    if (isRead) table.current?.querySelector<HTMLElement>('[role=grid]')?.focus();
  }, [isRead, kind]);

  useActions(
    useMemo(
      () =>
        KINDS.map((name, i): Action => ({
          id: `rules:${name}`,
          label: `rules:action.${name}`,
          icon: 'rules',
          keys: String(i + 1),
          run: () => void navigate(`/rules/${name}`),
        })),
      [navigate],
    ),
  );
  const getRow = useCallback((index: number) => rules?.[index], [rules]);
  const open = useCallback(({ id }: Rule) => void navigate(`/rules/${kind}/${id}`), [navigate, kind]);
  return (
    <ScreenFrame title={t('title')} note={isRead ? <Counts kind={kind} rules={rules} /> : null}>
      <div className={styles.frame}>
        <Toolbar label={t('kindLabel')}>
          <Segmented
            aria-label={t('kindLabel')}
            value={kind}
            options={KINDS.map((name, i) => ({
              value: name,
              label: (
                <span className={styles.kind}>
                  {t(`kind.${name}`)} <KeyHint keys={String(i + 1)} />
                </span>
              ),
            }))}
            onChange={(name) => void navigate(`/rules/${name}`)}
          />
        </Toolbar>
        <ProvincialNote />
        <div ref={table} className={styles.table}>
          {isRead ? (
            <VirtualTable
              key={kind}
              label={t(`table.${kind}`)}
              columns={columns}
              rowCount={rules.length}
              getRow={getRow}
              rowKey={idOf}
              onOpen={open}
              placeKey={`rules ${kind}`}
              minWidthPx={minWidthPx}
              empty={<EmptyState icon="rules" title={t('none.title')} hint={t('none.hint')} />}
            />
          ) : error === null ? (
            <LoadingState lines={8} />
          ) : (
            <ErrorState error={words(error)} onRetry={onRetry} />
          )}
        </div>
      </div>
    </ScreenFrame>
  );
}

function Counts({ kind, rules }: { readonly kind: RuleKind; readonly rules: readonly ListedRule[] }) {
  const { t } = useTranslation('rules');
  const enabled = rules.filter((rule) => rule.enabled);
  const parts = [
    t(`count.${kind}`, { count: rules.length }),
    t('count.enabled', { count: enabled.length }),
    t('count.unconfirmed', { count: enabled.filter(({ confirmed }) => !confirmed).length }),
  ];
  return parts.join(' · ');
}
