import { composeBrief, type ComposedBlock, type ComposedBrief } from '#shared/documents/compose-brief.ts';
import type { OfficialDocument } from '#shared/documents/model.ts';
import { briefPrintCss } from './print-css.ts';

/**
 * The document as one self-contained page for printing: no script, no outside resource, every text escaped.
 * Its style sheet rules paper, margins and page numbers: print it with `preferCSSPageSize`.
 */
export function renderPrintHtml(document: OfficialDocument): string {
  const brief = composeBrief(document);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(document.title)}</title>
<style>${briefPrintCss(brief)}</style>
</head>
<body>
${watermark(brief)}<main>
${head(brief)}
<h1 class="title">${brief.titleLines.map((line) => `<span>${escape(line)}</span>`).join('')}</h1>
${brief.addressees === null ? '' : `<p class="addressees">${escape(brief.addressees)}</p>`}
${brief.blocks.map(block).join('\n')}
${imprint(brief)}
</main>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes a text; the space inside a blank is made unbreakable, so that no line ends within one. */
function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '').replaceAll('〔 〕', '〔\u00a0〕');
}

function watermark({ watermark: text }: ComposedBrief): string {
  return text === null
    ? ''
    : `<div class="watermark" aria-hidden="true"><span>${escape(text)}</span></div>\n`;
}

function head(brief: ComposedBrief): string {
  const stage = brief.stage === '' ? '' : `<span class="stage">${escape(brief.stage)}</span>`;
  return `<header>
<p class="marking">${escape(brief.marking)}</p>
<p class="name">${escape(brief.name)}${stage}</p>
<p class="issue">${escape(brief.issue)}</p>
${brief.metaRows.map((row) => spreadRow('meta', row)).join('\n')}
</header>`;
}

const spreadRow = (name: string, pieces: readonly string[]): string =>
  `<p class="${name}">${pieces.map((piece) => `<span>${escape(piece)}</span>`).join('')}</p>`;

function block(composed: ComposedBlock): string {
  switch (composed.kind) {
    case 'paragraph': {
      const lead =
        composed.lead === null
          ? ''
          : `<span class="level${composed.lead.level}">${escape(composed.lead.text)}</span>`;
      return `<p>${lead}${escape(composed.text)}</p>`;
    }
    case 'heading':
      return `<h2 class="level${composed.level}">${escape(composed.text)}</h2>`;
    case 'note':
      return `<p class="note">${escape(composed.text)}</p>`;
    case 'table':
      return table(composed);
  }
}

function table({ caption, columns, rows }: Extract<ComposedBlock, { kind: 'table' }>): string {
  const total = columns.reduce((sum, column) => sum + column.weight, 0);
  const widths = columns.map(
    (column) => `<col style="width:${((100 * column.weight) / total).toFixed(2)}%">`,
  );
  const body = rows.map(
    (row) =>
      `<tr>${columns.map((column, at) => `<td class="${column.align}">${escape(row[at] ?? '')}</td>`).join('')}</tr>`,
  );
  return `<table>
${caption === null ? '' : `<caption>${escape(caption)}</caption>`}
<colgroup>${widths.join('')}</colgroup>
<thead><tr>${columns.map((column) => `<th scope="col">${escape(column.title)}</th>`).join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`;
}

function imprint(brief: ComposedBrief): string {
  const copies =
    brief.copies === null
      ? ''
      : `<p class="copies"><span>${escape(brief.copies.label)}</span><span>${escape(brief.copies.names)}</span></p>\n`;
  return `<footer>
${brief.staffRows.map((row) => spreadRow('staff', row)).join('\n')}
<div class="imprint">
${copies}${spreadRow('printed', [brief.imprint.issuer, brief.imprint.date])}
</div>
</footer>`;
}
