import { implement } from '@orpc/server';
import { reportsContract } from '#shared/reports/contract.ts';
import { settingsError } from '#shared/settings/errors.ts';
import { readPerson } from '../people/people.ts';
import type { StoreContext } from '../store-context.ts';
import type { Recording } from '../sync/recorder.ts';
import { draftInitialReport } from './draft-initial-report.ts';
import { produceDocument } from './produce-document.ts';
import { listReports, readReportDetail } from './report-queries.ts';
import { saveReportDraft } from './save-report-draft.ts';
import { takeReportStep } from './take-report-step.ts';

export function reportsRouter(store: StoreContext) {
  const { database, recorder, station } = store;
  const os = implement(reportsContract);

  const change = (id: string, work: (recording: Recording) => void) =>
    recorder.record(station.author, (recording) => {
      work(recording);
      return readReportDetail(recording.db, id);
    });
  /** A step is taken by the person who is named in it, not by who happens to sit at the desk. */
  const step = (
    input: { id: string; personId: string },
    taken: Omit<Parameters<typeof takeReportStep>[1], 'reportId' | 'person'>,
  ) =>
    change(input.id, (recording) =>
      takeReportStep(recording, {
        ...taken,
        reportId: input.id,
        person: readPerson(recording.db, input.personId),
      }),
    );

  return os.router({
    list: os.list.handler(({ input }) => listReports(database.read, input.incidentId)),
    get: os.get.handler(({ input }) => readReportDetail(database.read, input.id)),
    draftInitial: os.draftInitial.handler(({ input }) =>
      change(input.id, (recording) => {
        const { officerId } = station.values;
        if (officerId === null) throw settingsError('settings/not-configured', {});
        draftInitialReport(recording, { ...input, officer: readPerson(recording.db, officerId) });
      }),
    ),
    saveDraft: os.saveDraft.handler(({ input }) =>
      change(input.id, (recording) => saveReportDraft(recording, input)),
    ),
    submit: os.submit.handler(({ input }) => step(input, { step: 'submitted', note: input.note })),
    check: os.check.handler(({ input }) => step(input, { step: 'checked', note: input.note })),
    return: os.return.handler(({ input }) => step(input, { step: 'returned', note: input.note })),
    sign: os.sign.handler(({ input }) => step(input, { step: 'signed', note: input.note })),
    recordSending: os.recordSending.handler(({ input }) =>
      step(input, { step: 'sent', note: input.note, channel: input.channel, recipient: input.recipient }),
    ),
    recordReceipt: os.recordReceipt.handler(({ input }) =>
      step(input, {
        step: 'received',
        note: input.note,
        recipient: input.recipient,
        receiptNo: input.receiptNo,
      }),
    ),
    produce: os.produce.handler(({ input }) => produceDocument(store, input.id, input.format)),
  });
}
