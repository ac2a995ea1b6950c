import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useMatch, useNavigate } from 'react-router';
import type { Person } from '#shared/people/schema.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { useActions, type Action } from '../ui/actions.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { Panel } from '../ui/panel.tsx';
import { ScreenFrame } from '../ui/screen-frame.tsx';
import { Toolbar } from '../ui/toolbar.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { VirtualTable } from '../ui/virtual-table.tsx';
import { DeskPanel } from './desk-panel.tsx';
import styles from './people.module.css';
import { PersonEditor, type CreatedNote } from './person-editor.tsx';
import { deskQuery, organisationsQuery } from './queries.ts';
import { peopleQuery } from '../store-client/shared-queries.ts';
import { usePersonColumns } from './use-person-columns.tsx';

const NOBODY: readonly Person[] = [];

/** 人员: who there is, who sits at this desk, and the one that is being edited. */
export function PeopleScreen() {
  const { t } = useTranslation('people');
  const words = useErrorWords();
  const navigate = useNavigate();
  const openId = useMatch('/people/:id')?.params.id ?? null;
  const createdAt = (useLocation().state as CreatedNote | null)?.createdAt ?? null;
  const [text, setText] = useState('');
  const { data, error, refetch } = useQuery(peopleQuery());
  const organisations = useQuery(organisationsQuery()).data;
  const desk = useQuery(deskQuery()).data;
  const names = useMemo(() => new Map(organisations?.map(({ id, name }) => [id, name])), [organisations]);
  const columns = usePersonColumns(names, desk ?? null);
  const all = data ?? NOBODY;
  const rows = useMemo(() => all.filter((person) => isListed(person, names, text)), [all, names, text]);

  const create = useMemo(
    (): Action => ({
      id: 'people:create',
      label: 'people:create',
      icon: 'plus',
      keys: 'n',
      run: () => void navigate('/people/new'),
    }),
    [navigate],
  );
  useActions(useMemo(() => [create], [create]));
  const open = useCallback(({ id }: Person) => void navigate(`/people/${id}`), [navigate]);
  const close = useCallback(() => void navigate('/people'), [navigate]);
  const getRow = useCallback((i: number) => rows[i], [rows]);
  const edited = all.find(({ id }) => id === openId) ?? null;

  if (data === undefined && error !== null)
    return <ErrorState error={words(error)} onRetry={() => void refetch()} />;
  return (
    <ScreenFrame title={t('screen')} note={t('note')}>
      <div className={styles.view}>
        <div className={styles.list}>
          <Toolbar label={t('toolbar')} end={<ActionButton action={create} isPrimary />}>
            <Input
              className={styles.search ?? ''}
              value={text}
              allowClear
              placeholder={t('search')}
              aria-label={t('search')}
              prefix={<Icon name="search" size={14} />}
              onChange={({ target }) => setText(target.value)}
            />
            <span className={styles.count}>{t('count', { count: rows.length })}</span>
          </Toolbar>
          <div className={styles.table}>
            <VirtualTable
              label={t('screen')}
              columns={columns}
              rowCount={rows.length}
              getRow={getRow}
              rowKey={keyOf}
              onOpen={open}
              placeKey="people"
              minWidthPx={720}
              empty={
                data === undefined ? (
                  <LoadingState lines={8} />
                ) : (
                  <EmptyState icon="person" title={t('none')} hint={t('noneHint')} />
                )
              }
            />
          </div>
        </div>
        <div className={styles.side}>
          {desk === undefined || data === undefined ? null : <DeskPanel people={all} present={desk} />}
          {openId === null || desk === undefined || data === undefined ? null : (
            <Panel
              title={edited?.name ?? t('create')}
              actions={
                <Button
                  type="text"
                  icon={<Icon name="close" size={16} />}
                  aria-label={t('close')}
                  onClick={close}
                />
              }
            >
              {openId !== 'new' && edited === null ? (
                <EmptyState icon="person" title={t('gone')} />
              ) : (
                <PersonEditor
                  key={openId}
                  person={edited}
                  organisations={organisations ?? []}
                  regionCode={desk.regionCode}
                  createdAt={createdAt}
                  onCreated={(id, note) => void navigate(`/people/${id}`, { replace: true, state: note })}
                  onRemoved={close}
                />
              )}
            </Panel>
          )}
        </div>
      </div>
    </ScreenFrame>
  );
}

const keyOf = ({ id }: Person): string => id;

function isListed(
  { name, post, phones, organisationId }: Person,
  names: ReadonlyMap<string, string>,
  text: string,
): boolean {
  const asked = text.trim();
  const organisation = organisationId === null ? null : (names.get(organisationId) ?? null);
  return (
    asked === '' || [name, post, organisation, ...phones].some((field) => field?.includes(asked) === true)
  );
}
