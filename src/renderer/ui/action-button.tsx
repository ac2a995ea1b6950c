import { Button } from 'antd';
import { useText } from '../i18n/use-text.ts';
import styles from './action-button.module.css';
import type { Action } from './actions.ts';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';

interface ActionButtonProps {
  readonly action: Action;
  readonly isPrimary?: boolean;
  readonly isBusy?: boolean;
  /** The next thing to do where nothing is to be typed. */
  readonly isFocused?: boolean;
  readonly size?: 'small' | 'middle';
}

/** The button of an action that also stands in the command bar, with its keys beside its name. */
export function ActionButton({
  action,
  isPrimary = false,
  isBusy = false,
  isFocused = false,
  size = 'middle',
}: ActionButtonProps) {
  const text = useText();
  const { label, icon, keys, isDisabled = false, run } = action;
  return (
    <Button
      className={classNames(styles.button, isPrimary && styles.primary)}
      type={isPrimary ? 'primary' : 'default'}
      size={size}
      disabled={isDisabled}
      loading={isBusy}
      autoFocus={isFocused}
      {...(icon === undefined || isBusy ? {} : { icon: <Icon name={icon} size={16} /> })}
      onClick={run}
    >
      {text(label)}
      {keys === undefined ? null : <KeyHint keys={keys} />}
    </Button>
  );
}
