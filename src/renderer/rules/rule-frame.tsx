import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ActionButton } from '../ui/action-button.tsx';
import { useActions, type Action } from '../ui/actions.ts';
import { ScreenFrame } from '../ui/screen-frame.tsx';
import { ConfirmedMark, EnabledMark } from './rule-marks.tsx';
import type { RuleKind } from './rule-list.tsx';
import styles from './rules.module.css';

interface RuleFrameProps {
  readonly kind: RuleKind;
  readonly title: string;
  /** As saved, not as typed. */
  readonly isEnabled: boolean;
  readonly isConfirmed: boolean;
  /** What the rule is about, beside the form. */
  readonly side: ReactNode;
  readonly children: ReactNode;
}

/** One rule: its form, and beside it what it applies to. */
export function RuleFrame({ kind, title, isEnabled, isConfirmed, side, children }: RuleFrameProps) {
  const { t } = useTranslation('rules');
  const navigate = useNavigate();
  const actions = useMemo(
    (): readonly [Action] => [
      {
        id: 'rules:back',
        label: 'rules:action.back',
        icon: 'left',
        keys: 'Alt+b',
        run: () => void navigate(`/rules/${kind}`),
      },
    ],
    [navigate, kind],
  );
  useActions(actions);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  return (
    <ScreenFrame
      title={title}
      note={
        <span className={styles.state}>
          {t(`kind.${kind}`)}
          <EnabledMark isEnabled={isEnabled} />
          <ConfirmedMark isConfirmed={isConfirmed} />
        </span>
      }
      actions={<ActionButton action={actions[0]} />}
    >
      <div className={styles.screen}>
        <div className={styles.editor}>
          <div ref={form} className={styles.form}>
            {children}
          </div>
          <aside className={styles.side}>{side}</aside>
        </div>
      </div>
    </ScreenFrame>
  );
}
