import { Button, Input, Segmented, type InputRef } from 'antd';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { formatNumber } from '../i18n/format-number.ts';
import { useActions, type Action } from '../ui/actions.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { ScreenFrame } from '../ui/screen-frame.tsx';
import { Toolbar } from '../ui/toolbar.tsx';
import styles from './incident-list.module.css';
import { IncidentTable } from './incident-table.tsx';
import { useListView } from './list-view.ts';
import { useSettled } from './use-settled.ts';

const TYPING_PAUSE_MS = 200;

/** 事件列表: every incident, newest first, found by words and opened by Enter. */
export function IncidentList() {
  const { t } = useTranslation('incidents');
  const navigate = useNavigate();
  const { isOpenOnly, text } = useListView();
  const asked = useSettled(text.trim(), TYPING_PAUSE_MS);
  const [total, setTotal] = useState<number | null>(null);
  const search = useRef<InputRef>(null);
  const table = useRef<HTMLDivElement>(null);

  const focusTable = () => table.current?.querySelector<HTMLElement>('[role=grid]')?.focus();
  // Another scope is another table, and what had the focus is gone with the one before.
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) focusTable();
  }, [isOpenOnly, asked]);
  useEffect(focusTable, []);

  useActions(
    useMemo(
      (): readonly Action[] => [
        {
          id: 'incidents:create',
          label: 'incidents:action.create',
          icon: 'plus',
          keys: 'n',
          run: () => void navigate('/incidents/new'),
        },
        {
          id: 'incidents:find',
          label: 'incidents:action.findInList',
          icon: 'search',
          keys: 'f',
          run: () => search.current?.focus({ cursor: 'all' }),
        },
        {
          id: 'incidents:scope',
          label: 'incidents:action.toggleScope',
          icon: 'filter',
          keys: 'a',
          run: () => useListView.setState((view) => ({ isOpenOnly: !view.isOpenOnly })),
        },
      ],
      [navigate],
    ),
  );

  const leaveSearch = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
    event.preventDefault();
    focusTable();
  };
  return (
    <ScreenFrame
      title={t('screen')}
      note={
        total === null
          ? null
          : `${t('list.count', { count: total, n: formatNumber(total) })} · ${t('list.newestFirst')}`
      }
      actions={
        <Button type="primary" onClick={() => void navigate('/incidents/new')}>
          {t('action.create')} <KeyHint keys="n" />
        </Button>
      }
    >
      <div className={styles.frame}>
        <Toolbar label={t('list.table')}>
          <Segmented
            aria-label={t('list.scopeLabel')}
            value={isOpenOnly ? 'open' : 'all'}
            options={[
              { value: 'open', label: t('list.scope.open') },
              { value: 'all', label: t('list.scope.all') },
            ]}
            onChange={(scope) => useListView.setState({ isOpenOnly: scope === 'open' })}
          />
          <KeyHint keys="a" />
          <Input
            ref={search}
            className={styles.search ?? ''}
            value={text}
            maxLength={200}
            allowClear
            prefix={<Icon name="search" size={16} />}
            suffix={<KeyHint keys="f" />}
            placeholder={t('list.search')}
            aria-label={t('list.search')}
            onChange={(event) => useListView.setState({ text: event.target.value })}
            onKeyDown={leaveSearch}
          />
        </Toolbar>
        <div ref={table} className={styles.table}>
          <IncidentTable
            key={`${String(isOpenOnly)} ${asked}`}
            filter={{ isOpenOnly, text: asked }}
            onCount={setTotal}
          />
        </div>
      </div>
    </ScreenFrame>
  );
}
