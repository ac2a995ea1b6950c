import { implement } from '@orpc/server';
import { incidentsContract } from '#shared/incidents/contract.ts';
import { officerName } from '../settings/desk.ts';
import type { StoreContext } from '../store-context.ts';
import { addLogEntry } from './add-log-entry.ts';
import { changeIncidentStatus } from './change-incident-status.ts';
import { confirmIncidentLevel } from './confirm-incident-level.ts';
import { fileIncident } from './file-incident.ts';
import { countIncidents, listIncidents } from './incident-queries.ts';
import { openDeadlines, readIncidentDetail } from './read-incident-detail.ts';

export function incidentsRouter(store: StoreContext) {
  const { database, recorder, station, node, feed } = store;
  const os = implement(incidentsContract);
  // A list is scrolled through page by page; its rows are typed here and checked by the tests of the list.
  const quick = implement(incidentsContract, { initialOutputValidationIndex: Number.NaN });
  let counted: number | null = null;
  // Counting costs as much as reading a page, and the count stands until the table changes.
  feed.listen(({ entities }) => {
    if (entities.includes('incidents')) counted = null;
  });
  const countAll = () => (counted ??= countIncidents(database.read));
  return os.router({
    file: os.file.handler(({ input }) =>
      recorder.record(station.author, (recording) =>
        fileIncident(recording, input, {
          node,
          personName: officerName(store),
          firstEntry: `接报：${input.title}（来源：${input.source}）`,
        }),
      ),
    ),
    get: os.get.handler(({ input }) => readIncidentDetail(database.read, input.id)),
    openDeadlines: os.openDeadlines.handler(() => openDeadlines(database.read)),
    list: quick.list.handler(({ input }) => listIncidents(database.read, input, countAll)),
    changeStatus: os.changeStatus.handler(({ input }) =>
      recorder.record(station.author, (recording) =>
        changeIncidentStatus(recording, { ...input, personName: officerName(store) }),
      ),
    ),
    confirmLevel: os.confirmLevel.handler(({ input }) =>
      recorder.record(station.author, (recording) =>
        confirmIncidentLevel(recording, { ...input, personName: officerName(store) }),
      ),
    ),
    addLogEntry: os.addLogEntry.handler(({ input }) =>
      recorder.record(station.author, (recording) =>
        addLogEntry(recording, { ...input, personName: officerName(store) }),
      ),
    ),
  });
}
