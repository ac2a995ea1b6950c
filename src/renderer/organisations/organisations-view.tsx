import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useMatch, useNavigate } from 'react-router';
import type { Organisation } from '#shared/organisations/schema.ts';
import { isInRegion } from '#shared/regions/region-code.ts';
import type { Region } from '#shared/regions/schema.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { useActions, type Action } from '../ui/actions.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { Panel } from '../ui/panel.tsx';
import { Toolbar } from '../ui/toolbar.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { VirtualTable } from '../ui/virtual-table.tsx';
import { OrganisationEditor, type CreatedNote } from './organisation-editor.tsx';
import styles from './organisations.module.css';
import { organisationsQuery } from './queries.ts';
import { useOrganisationColumns } from './use-organisation-columns.tsx';

interface OrganisationsViewProps {
  /** The region whose organisations are listed; null for every one. */
  readonly region: Region | null;
  /** Where a new organisation is put when no region is looked at. */
  readonly ownCode: string;
}

const NONE: readonly Organisation[] = [];

/** 机构表, and beside it the one that is being edited. */
export function OrganisationsView({ region, ownCode }: OrganisationsViewProps) {
  const { t } = useTranslation('organisations');
  const words = useErrorWords();
  const navigate = useNavigate();
  const openId = useMatch('/organisations/:id')?.params.id ?? null;
  const createdAt = (useLocation().state as CreatedNote | null)?.createdAt ?? null;
  const [text, setText] = useState('');
  const { data, error, refetch } = useQuery(organisationsQuery());
  const columns = useOrganisationColumns();
  const all = data ?? NONE;
  const rows = useMemo(() => all.filter((each) => isListed(each, region, text)), [all, region, text]);

  const create = useMemo(
    (): Action => ({
      id: 'organisations:create',
      label: 'organisations:create',
      icon: 'plus',
      keys: 'n',
      run: () => void navigate('/organisations/new'),
    }),
    [navigate],
  );
  useActions(useMemo(() => [create], [create]));
  const open = useCallback(({ id }: Organisation) => void navigate(`/organisations/${id}`), [navigate]);
  const close = useCallback(() => void navigate('/organisations'), [navigate]);
  const getRow = useCallback((i: number) => rows[i], [rows]);
  const edited = all.find(({ id }) => id === openId) ?? null;

  if (data === undefined && error !== null)
    return <ErrorState error={words(error)} onRetry={() => void refetch()} />;
  return (
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
            label={t('table')}
            columns={columns}
            rowCount={rows.length}
            getRow={getRow}
            rowKey={keyOf}
            onOpen={open}
            placeKey={`organisations ${region?.code ?? ''}`}
            minWidthPx={760}
            empty={
              data === undefined ? (
                <LoadingState lines={8} />
              ) : (
                <EmptyState icon="region" title={t('none')} hint={t('noneHint')} />
              )
            }
          />
        </div>
      </div>
      {openId === null ? null : (
        <Panel
          className={styles.editor ?? ''}
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
            data === undefined ? null : (
              <EmptyState icon="region" title={t('gone')} />
            )
          ) : (
            <OrganisationEditor
              key={openId}
              organisation={edited}
              all={all}
              regionCode={region?.code ?? ownCode}
              createdAt={createdAt}
              onCreated={(id, note) => void navigate(`/organisations/${id}`, { replace: true, state: note })}
              onRemoved={close}
            />
          )}
        </Panel>
      )}
    </div>
  );
}

const keyOf = ({ id }: Organisation): string => id;

function isListed(organisation: Organisation, region: Region | null, text: string): boolean {
  const { name, regionCode, dutyPhone, satellitePhone } = organisation;
  if (region !== null && !isInRegion(regionCode, region.code)) return false;
  const asked = text.trim();
  return (
    asked === '' ||
    [name, regionCode, dutyPhone, satellitePhone].some((field) => field?.includes(asked) === true)
  );
}
