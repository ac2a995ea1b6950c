import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { IncidentSummary } from '#shared/incidents/contract.ts';
import { useShowOnWall } from '../store-client/use-wall-scene.ts';
import { useActions, type Action } from '../ui/actions.ts';
import { focusNote } from './focus-note.ts';

/** Which of the small forms beside the incident is open. */
export type Asked = 'level' | 'status' | null;

/** What can be done with the incident in front, by key and from the command bar. */
export function useDetailActions(incident: IncidentSummary | null) {
  const navigate = useNavigate();
  const { mutate, error: pushError } = useShowOnWall();
  const [asked, setAsked] = useState<Asked>(null);

  const actions = useMemo(() => {
    const subject = incident === null ? {} : { subject: incident.title };
    const isDisabled = incident === null;
    return {
      push: {
        id: 'incident:show-on-wall',
        label: 'incidents:action.showOnWall',
        icon: 'wall',
        keys: 'w',
        isDisabled,
        run: () => {
          if (incident === null) return;
          const scene = incident.earthquakeId === null ? 'routine' : 'earthquake';
          mutate({ scene, incidentId: incident.id, camera: null });
        },
        ...subject,
      },
      wall: {
        id: 'incident:open-wall',
        label: 'incidents:action.openWall',
        icon: 'wall',
        keys: 'd',
        run: () => void window.shell.openWall(),
      },
      level: {
        id: 'incident:level',
        label: 'incidents:action.confirmLevel',
        icon: 'rules',
        keys: 'l',
        isDisabled,
        run: () => setAsked('level'),
        ...subject,
      },
      status: {
        id: 'incident:status',
        label: 'incidents:action.changeStatus',
        icon: 'right',
        keys: 's',
        isDisabled,
        run: () => setAsked('status'),
        ...subject,
      },
      note: {
        id: 'incident:note',
        label: 'incidents:action.addNote',
        icon: 'edit',
        keys: 'j',
        isDisabled,
        run: focusNote,
        ...subject,
      },
      back: {
        id: 'incident:back',
        label: 'incidents:action.backToList',
        icon: 'left',
        keys: 'b',
        run: () => void navigate('/incidents'),
      },
      create: {
        id: 'incident:create',
        label: 'incidents:action.create',
        icon: 'plus',
        keys: 'n',
        run: () => void navigate('/incidents/new'),
      },
    } satisfies Record<string, Action>;
  }, [incident, mutate, navigate]);

  useActions(useMemo(() => Object.values(actions), [actions]));
  return { actions, pushError, asked, settle: () => setAsked(null) };
}
