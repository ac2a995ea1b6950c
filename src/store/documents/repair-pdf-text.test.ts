import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { measurePdf } from '#test/pdf-measure.ts';
import { repairPdfText } from './repair-pdf-text.ts';

/** A PDF as Chromium writes them, of one line set in a Type 3 font whose characters are told by `map`. */
function pdfSaying(codes: string, map: string): Uint8Array {
  const stream = (text: string): string => {
    const data = deflateSync(Buffer.from(text, 'latin1')).toString('latin1');
    return `<</Filter /FlateDecode\n/Length ${data.length}>> stream\n${data}\nendstream`;
  };
  const objects = [
    '<</Type /Catalog\n/Pages 2 0 R>>',
    '<</Type /Pages\n/Count 1\n/Kids [3 0 R]>>',
    '<</Type /Page\n/Parent 2 0 R\n/MediaBox [0 0 595 842]\n/Resources <</Font <</F1 5 0 R>>>>\n/Contents 4 0 R>>',
    stream(`BT /F1 16 Tf 80 700 Td <${codes}> Tj ET`),
    '<</Type /Font\n/Subtype /Type3\n/FontBBox [0 0 1000 1000]\n/FontMatrix [.001 0 0 .001 0 0]\n' +
      '/CharProcs <</g 6 0 R>>\n/Encoding <</Type /Encoding\n/Differences [0 /g /g /g /g /g]>>\n' +
      '/FirstChar 0\n/LastChar 4\n/Widths [1000 1000 1000 1000 1000]\n/ToUnicode 7 0 R>>',
    stream('1000 0 0 0 1000 1000 d1 0 0 1000 1000 re f'),
    stream(
      '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n' +
        `1 begincodespacerange\n<00> <FF>\nendcodespacerange\n${map}endcmap\nend\nend`,
    ),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<</Size ${objects.length + 1}\n/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const textOf = async (pdf: Uint8Array): Promise<string[]> =>
  (await measurePdf(pdf)).flatMap((page) => page.lines.map((line) => line.text));

test('radicals become the ideographs they stand for', async () => {
  // 巍⼭县⼾⻓ as Chromium maps it with a Noto font.
  const pdf = pdfSaying(
    '0001020304',
    '5 beginbfchar\n<00> <5DCD>\n<01> <2F2D>\n<02> <53BF>\n<03> <2F3E>\n<04> <2ED3>\nendbfchar\n',
  );
  expect(await textOf(pdf)).toEqual(['巍⼭县⼾⻓']);
  const repaired = repairPdfText(pdf);
  expect(await textOf(repaired)).toEqual(['巍山县户长']);
  expect(Buffer.from(repaired).subarray(0, pdf.length).equals(pdf)).toBe(true);
});

test('a range of radicals is written out', async () => {
  const pdf = pdfSaying('000102', '1 beginbfrange\n<00> <02> <2F2C>\nendbfrange\n');
  expect(await textOf(pdf)).toEqual(['⼬⼭⼮']);
  expect(await textOf(repairPdfText(pdf))).toEqual(['屮山巛']);
});

test('a PDF without radicals, and what is no PDF, come back as they are', () => {
  const pdf = pdfSaying('00', '1 beginbfchar\n<00> <5C71>\nendbfchar\n');
  expect(repairPdfText(pdf)).toBe(pdf);
  const other = Buffer.from('not a PDF');
  expect(repairPdfText(other)).toBe(other);
});

test('doing it twice changes nothing', () => {
  const repaired = repairPdfText(pdfSaying('00', '1 beginbfchar\n<00> <2F2D>\nendbfchar\n'));
  expect(Buffer.from(repairPdfText(repaired)).equals(repaired)).toBe(true);
});
