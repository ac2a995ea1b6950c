import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { IncidentForm } from '#shared/incidents/contract.ts';
import { newId } from '#shared/kernel/ids.ts';
import type { Region } from '#shared/regions/schema.ts';
import { store } from '../store-client/console-client.ts';
import { useDraft } from '../ui/use-draft.ts';
import { checkIncidentDraft, type DraftFaults } from './check-incident-draft.ts';
import { emptyIncidentDraft, readIncidentDraft, type IncidentDraft } from './incident-draft.ts';
import { regionPathQuery } from './queries.ts';
import { settingsQuery } from '../store-client/shared-queries.ts';

/** What the view of an incident is told by the form it comes from. */
export interface FiledNote {
  readonly filedAt: number;
}

const NO_FAULTS: DraftFaults = {};
const begin = () => ({ id: newId(), now: Date.now() });

/** The form of one call: its draft, what is wrong with it, and the filing. */
export function useNewIncident() {
  const navigate = useNavigate();
  const [start, setStart] = useState(begin);
  /** When filing was last tried: faults are shown from the first time on, and each time leads to the first of them. */
  const [triedAt, setTriedAt] = useState<number | null>(null);

  const code = useQuery(settingsQuery()).data?.bureau.regionCode;
  const path = useQuery({ ...regionPathQuery(code ?? ''), enabled: code !== undefined });
  const region = path.data?.at(-1) ?? null;
  const saved = useMemo(() => emptyIncidentDraft({ ...start, region }), [start, region]);
  const draft = useDraft({
    key: 'incident new',
    saved,
    read: readIncidentDraft,
  });
  const { isDirty, restoredAt, setValue, clear, discard } = draft;
  const value = inRegion(draft.value, region);

  const checked = triedAt === null ? null : checkIncidentDraft(value, triedAt);
  const filing = useMutation({
    mutationFn: (form: IncidentForm) => store.incidents.file(form),
    onSuccess: (incident) => {
      clear(draft.value);
      const note: FiledNote = { filedAt: Date.now() };
      void navigate(`/incidents/${incident.id}`, { replace: true, state: note });
    },
  });
  return {
    value,
    isDirty,
    restoredAt,
    triedAt,
    filing,
    faults: checked === null || checked.ok ? NO_FAULTS : checked.faults,
    change: (part: Partial<IncidentDraft>) => setValue({ ...value, ...part }),
    file: () => {
      const now = Date.now();
      const result = checkIncidentDraft(value, now);
      setTriedAt(now);
      if (result.ok && !filing.isPending) filing.mutate(result.form);
    },
    startOver: () => {
      discard();
      setStart(begin());
      setTriedAt(null);
      filing.reset();
    },
  };
}

/** Whoever types before the bureau's own region is known still gets it. */
const inRegion = (draft: IncidentDraft, region: Region | null): IncidentDraft =>
  draft.regionCode !== null || region === null
    ? draft
    : { ...draft, regionCode: region.code, regionName: region.fullName };
