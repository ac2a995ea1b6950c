import type { OfficialDocument } from '#shared/documents/model.ts';
import { withoutForbidden } from './docx-text.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string =>
  withoutForbidden(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** docProps/core.xml with the times of the document, not of the rendering: the same document gives the same bytes. */
export function docxCoreProperties({ title, head }: OfficialDocument): string {
  const at = head.issuedAt ?? head.draftedAt;
  const time = at === null ? null : new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
  const moment = (name: string): string =>
    time === null ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(head.issuer)}</dc:creator>` +
    `<dc:language>zh-CN</dc:language>${moment('created')}${moment('modified')}</cp:coreProperties>`
  );
}

const LOCAL_ENTRY = 0x04034b50;
const CENTRAL_ENTRY = 0x02014b50;
const END_OF_CENTRAL = 0x06054b50;
/** 1980-01-01 00:00, the earliest a ZIP can say. */
const DOS_DATE = 0x0021;

/** Takes the moment of packing out of a ZIP (PKWARE APPNOTE 4.3): every entry gets the same date. */
export function withoutPackingTime(zip: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The packer writes no archive comment, so the end record is the last 22 bytes.
  const end = bytes.byteLength - 22;
  if (view.getUint32(end, true) !== END_OF_CENTRAL) throw new Error('no end record in the packed document');
  let at = view.getUint32(end + 16, true);
  for (let entries = view.getUint16(end + 10, true); entries > 0; entries -= 1) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(at, true) !== CENTRAL_ENTRY || view.getUint32(local, true) !== LOCAL_ENTRY)
      throw new Error('a broken entry in the packed document');
    setDosTime(view, at + 12);
    setDosTime(view, local + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

function setDosTime(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, DOS_DATE, true);
}
