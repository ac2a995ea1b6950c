import type { FetchedFile } from '#shared/process/messages.ts';
import { reportDocumentsEntity, type DocumentFormat } from '#shared/reports/schema.ts';
import type { StoreContext } from '../store-context.ts';
import { readOne } from '../sync/read-rows.ts';

const MEDIA_TYPES: Readonly<Record<DocumentFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  text: 'text/plain; charset=utf-8',
};

/** `documents/<id>`: the bytes of a kept document, checked against their hash; null when there are none. */
export function readDocumentFile({ database, files }: StoreContext, path: string): FetchedFile | null {
  const [, id] = /^documents\/([0-9a-f-]{36})$/.exec(path) ?? [];
  if (id === undefined) return null;
  const row = readOne(database.read, reportDocumentsEntity, 'SELECT * FROM reportDocuments WHERE id = ?', [
    id,
  ]);
  const bytes = row === null ? null : files.read(row.sha256);
  if (row === null || bytes === null) return null;
  return { bytes, mediaType: MEDIA_TYPES[row.format], fileName: row.fileName, immutable: true };
}
