import { buildInitialReport } from '#shared/documents/initial-report.ts';
import { renderText } from '#shared/documents/render-text.ts';
import type { OfficialDocument } from '#shared/documents/model.ts';
import { newId } from '#shared/kernel/ids.ts';
import { reportError } from '#shared/reports/errors.ts';
import { reportDocumentsEntity, type DocumentFormat, type ReportDocument } from '#shared/reports/schema.ts';
import { renderDocx } from '../documents/render-docx.ts';
import { repairPdfText } from '../documents/repair-pdf-text.ts';
import { renderPrintHtml } from '../documents/render-print-html.ts';
import type { StoreContext } from '../store-context.ts';
import { findIssueNumber } from './issue-number.ts';
import { reportInputOf } from './report-input.ts';
import { listSteps, readReport } from './report-queries.ts';

const ENDINGS: Readonly<Record<DocumentFormat, string>> = { docx: 'docx', pdf: 'pdf', text: 'txt' };

/** 成文: renders the report as it stands, keeps the bytes, and only then writes the row that points at them. */
export async function produceDocument(
  store: StoreContext,
  reportId: string,
  format: DocumentFormat,
): Promise<ReportDocument> {
  const db = store.database.read;
  const report = readReport(db, reportId);
  const document = buildInitialReport(reportInputOf(db, report, listSteps(db, reportId)));
  // All of it is read before the page is printed: a signing meanwhile must not lend its number to a draft.
  const issue = findIssueNumber(db, reportId);
  const { author } = store.station;
  const bytes = await render(store, document, format);
  const sha256 = store.files.keep(bytes);
  const number = issue === null ? '草稿' : `${issue.year}年第${issue.number}期`;
  return store.recorder.record(author, (recording) => {
    const row: ReportDocument = {
      id: newId(),
      reportId,
      format,
      fileName: `${safeName(report.title)}-${number}.${ENDINGS[format]}`,
      sha256,
      bytes: bytes.byteLength,
      at: recording.now,
      draft: document.draft,
    };
    recording.append(reportDocumentsEntity, row);
    return row;
  });
}

async function render(
  store: StoreContext,
  document: OfficialDocument,
  format: DocumentFormat,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return renderDocx(document);
    case 'text':
      return new TextEncoder().encode(renderText(document));
    case 'pdf':
      try {
        return repairPdfText(await store.printToPdf(renderPrintHtml(document)));
      } catch (error) {
        throw reportError('reports/printer-failed', { reason: String(error) });
      }
  }
}

/** Characters no file system refuses. */
const safeName = (title: string): string => title.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '').slice(0, 80);
