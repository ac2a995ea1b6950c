import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import type { OpenDeadline } from '#shared/incidents/contract.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { setupStateQuery } from '../setup/queries.ts';
import { consoleLink } from '../store-client/console-client.ts';
import { useConnection } from '../store-client/use-connection.ts';
import { useNow } from '../ui/now.ts';
import { known, knownOrUnset, LOADING, UNKNOWN, UNSET } from '../ui/reading.ts';
import { shellBanners } from './shell-banners.ts';
import type { DatabaseState, ShellData } from './shell-data.ts';
import { deskQuery, openDeadlinesQuery, receivedQuery } from './shell-queries.ts';
import { useSaving } from './use-saving.ts';

const OPEN = known<DatabaseState>({ state: 'open', bytes: null });
const RESTARTING = known<DatabaseState>({ state: 'restarting', bytes: null });
/** Banners turn with the clock; a second is finer than anybody needs. */
const BANNER_STEP_MS = 10_000;

const namesOf = (name: string | null) => knownOrUnset(name === null ? null : [name]);

/** What the shell shows, read from the store. What no feature provides yet says so: 未配置. */
export function useShellData(): ShellData {
  const { data: desk, isError } = useQuery(deskQuery());
  const version = useQuery(setupStateQuery()).data?.appVersion ?? '';
  const isConnected = useConnection(consoleLink);
  const saving = useSaving();
  const { deadlines, banners } = useUrgent();
  const absent = isError ? UNKNOWN : LOADING;
  return useMemo(
    () => ({
      exercise: null,
      bureauName: desk === undefined ? absent : known(desk.bureauName),
      dutyState: UNSET,
      leaderNames: desk === undefined ? absent : namesOf(desk.leaderName),
      officerNames: desk === undefined ? absent : namesOf(desk.officerName),
      deadlines,
      lines: UNSET,
      pending: UNSET,
      alarms: UNSET,
      banners,
      saving,
      database: isConnected ? OPEN : RESTARTING,
      sync: UNSET,
      version,
    }),
    [desk, absent, deadlines, banners, saving, isConnected, version],
  );
}

/** The clocks that run, and what wants to be seen over whatever is on screen. */
function useUrgent(): Pick<ShellData, 'deadlines' | 'banners'> {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const navigate = useNavigate();
  const inFront = /^\/incidents\/([0-9a-f-]{36})$/.exec(useLocation().pathname)?.[1] ?? null;
  const running = useQuery(openDeadlinesQuery()).data;
  const incidents = useQuery(receivedQuery()).data?.rows;
  const now = useNow(BANNER_STEP_MS);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const dismiss = useCallback((id: string) => setDismissed((before) => new Set([...before, id])), []);
  const openIncident = useCallback((id: string) => void navigate(`/incidents/${id}`), [navigate]);

  const nameOf = useCallback(({ name }: OpenDeadline) => (language === 'en' ? name.en : name.zh), [language]);
  const deadlines = useMemo(
    () =>
      running === undefined
        ? LOADING
        : known(
            running.map((deadline) => ({
              id: `${deadline.ruleId} ${deadline.incidentId}`,
              name: nameOf(deadline),
              subject: deadline.title,
              startAt: deadline.startAt,
              dueAt: deadline.dueAt,
              path: `/incidents/${deadline.incidentId}`,
            })),
          ),
    [running, nameOf],
  );
  const banners = useMemo(
    () =>
      shellBanners({
        incidents: incidents ?? [],
        deadlines: running ?? [],
        now,
        dismissed,
        inFront,
        openIncident,
        dismiss,
        words: {
          received: (title) => t('notice.received', { title }),
          near: (name) => t('notice.near', { name }),
          overdue: (name) => t('notice.overdue', { name }),
          open: t('notice.open'),
          nameOf,
        },
      }),
    [incidents, running, now, dismissed, inFront, openIncident, dismiss, t, nameOf],
  );
  return { deadlines, banners };
}
