import { BRIEF, PAGE, SIZE_PT } from './page-geometry.ts';
import { breakTitle, emWidth } from './break-title.ts';
import type { DocumentBlock, HeadingLevel, OfficialDocument } from './model.ts';
import { BLANK, chineseNumeral, dateInWords, momentInWords } from './official-text.ts';

type TableBlock = Extract<DocumentBlock, { kind: 'table' }>;

/** A block with its heading numbered. */
export type ComposedBlock =
  | { readonly kind: 'paragraph'; readonly lead: ComposedLead | null; readonly text: string }
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | TableBlock;

interface ComposedLead {
  readonly level: HeadingLevel;
  readonly text: string;
}

/** A brief in its final words, row by row: what every renderer prints, each in its own means. */
export interface ComposedBrief {
  readonly watermark: string | null;
  readonly marking: string;
  readonly name: string;
  /** Size of the name in points: smaller than usual for a long one, so that the head stays one row. */
  readonly nameSizePt: number;
  /** （初报）, or '' for kinds without stages. */
  readonly stage: string;
  readonly issue: string;
  /** 编报单位, 签发, time: one row, or two when they do not fit. Each row is set to the full width. */
  readonly metaRows: readonly (readonly string[])[];
  readonly titleLines: readonly string[];
  /** Height of the rows from the name to the title in line pitches of the page, always a whole number. */
  readonly headLines: number;
  /** Of that, the height left for the title, in points. */
  readonly titleBlockPt: number;
  readonly addressees: string | null;
  readonly blocks: readonly ComposedBlock[];
  /** 联系人, 值班电话, 核稿, 编辑. */
  readonly staffRows: readonly (readonly string[])[];
  readonly copies: { readonly label: string; readonly names: string } | null;
  readonly imprint: { readonly issuer: string; readonly date: string };
}

const MARKING_TEXT: Readonly<Record<OfficialDocument['marking'], string>> = {
  public: '公开',
  internal: '内部',
};
const SHORT_BLANK_TIME = `${BLANK}时${BLANK}分`;
const FULL_STOP = '。';

/** Puts a document of layout 'brief' into words: labels, numbers, blanks, full-width marks. */
export function composeBrief(document: OfficialDocument): ComposedBrief {
  const { head, contact, editors } = document;
  const staff = [
    ...(contact === null ? [] : [`联系人：${contact.name ?? BLANK}`, `值班电话：${contact.phone ?? BLANK}`]),
    ...(editors === null ? [] : [`核稿：${editors.checker ?? BLANK}`, `编辑：${editors.editor ?? BLANK}`]),
  ];
  const metaRows = metaRowsOf(head.issuer || BLANK, `签发：${head.signer ?? BLANK}`, timeOf(head));
  const titleLines = breakTitle(document.title, Math.floor(charactersOf(SIZE_PT.title)));
  return {
    watermark: watermark(document),
    marking: MARKING_TEXT[document.marking],
    name: head.name,
    nameSizePt: nameSize(head),
    stage: head.stage === null ? '' : `（${head.stage}）`,
    issue: issueInWords(head),
    metaRows,
    titleLines,
    ...headHeight(metaRows.length, titleLines.length),
    addressees: document.addressees.length === 0 ? null : `${document.addressees.join('、')}：`,
    blocks: numbered(document.blocks),
    staffRows: staffRowsOf(staff),
    copies:
      document.copies.length === 0
        ? null
        : { label: '抄送：', names: `${document.copies.join('、')}${FULL_STOP}` },
    imprint: { issuer: head.issuer || BLANK, date: `${dayOf(head)}印发` },
  };
}

/** 演练 and 草稿, as they stand across a page; null for a signed document of a real incident. */
function watermark({ exercise, draft }: OfficialDocument): string | null {
  const marks = [...(exercise ? ['演练'] : []), ...(draft ? ['草稿'] : [])];
  return marks.length === 0 ? null : marks.join('　');
}

type Head = OfficialDocument['head'];

/** Six lines for a head of one row and a title of two lines; a longer one grows by whole lines. */
function headHeight(rows: number, titleLines: number): Pick<ComposedBrief, 'headLines' | 'titleBlockPt'> {
  const rowsPt = BRIEF.nameRowPt + BRIEF.issueRowPt + rows * BRIEF.metaRowPt + BRIEF.redRulePt;
  const neededPt = rowsPt + titleLines * BRIEF.titlePitchPt;
  const headLines = Math.max(BRIEF.headLines, Math.ceil(neededPt / PAGE.linePitchPt));
  // To the hundredth, free of the rest of a binary fraction.
  const titleBlockPt = Math.round((headLines * PAGE.linePitchPt - rowsPt) * 100) / 100;
  return { headLines, titleBlockPt };
}

/** The name leaves room for its stage, and for the marking in the corner. */
function nameSize({ name, stage }: Head): number {
  const stageWidth = stage === null ? 0 : (stage.length + 2) * BRIEF.stageSizePt;
  const room = PAGE.textWidthMm * (72 / 25.4) - stageWidth - 5 * SIZE_PT.body;
  return Math.min(BRIEF.nameSizePt, Math.floor(room / emWidth(name)));
}

function issueInWords({ issueNumber, totalNumber }: Head): string {
  const issue = `第${issueNumber ?? BLANK}期`;
  return totalNumber === null ? issue : `${issue}（总第${totalNumber}期）`;
}

function timeOf(head: Head): string {
  return head.issuedAt === null ? dayOf(head) + SHORT_BLANK_TIME : momentInWords(head.issuedAt);
}

function dayOf({ issuedAt, draftedAt }: Head): string {
  const at = issuedAt ?? draftedAt;
  return at === null ? `${BLANK}年${BLANK}月${BLANK}日` : dateInWords(at);
}

/** How many characters of a size stand side by side in the text area. */
function charactersOf(sizePt: number): number {
  return ((PAGE.textWidthMm / 25.4) * 72) / sizePt;
}

/** Whether pieces fit in a row with at least a character between them. */
function fits(pieces: readonly string[], sizePt: number): boolean {
  return pieces.reduce((sum, piece) => sum + emWidth(piece), pieces.length - 1) <= charactersOf(sizePt);
}

function metaRowsOf(issuer: string, signer: string, time: string): string[][] {
  const row = [issuer, signer, time];
  return fits(row, BRIEF.metaSizePt) ? [row] : [[issuer], [signer, time]];
}

function staffRowsOf(staff: readonly string[]): string[][] {
  if (staff.length === 0) return [];
  const inset = '　　';
  if (fits([...staff, inset], SIZE_PT.small)) return [[...staff]];
  const half = Math.ceil(staff.length / 2);
  return [staff.slice(0, half), staff.slice(half)];
}

/** GB/T 9704-2012 7.3.3. A heading starts the count of the levels below it anew. */
function numbered(blocks: readonly DocumentBlock[]): ComposedBlock[] {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  const next = (level: HeadingLevel): string => {
    const index = level - 1;
    const count = (counts[index] ?? 0) + 1;
    counts[index] = count;
    counts.fill(0, level);
    return ordinal(level, count);
  };
  return blocks.map((block): ComposedBlock => {
    if (block.kind === 'heading') return { ...block, text: next(block.level) + block.text };
    if (block.kind !== 'paragraph') return block;
    const lead =
      block.lead === null
        ? null
        : { level: block.lead.level, text: `${next(block.lead.level)}${block.lead.text}${FULL_STOP}` };
    return { kind: 'paragraph', lead, text: block.text === '' ? BLANK : block.text };
  });
}

function ordinal(level: HeadingLevel, count: number): string {
  switch (level) {
    case 1:
      return `${chineseNumeral(count)}、`;
    case 2:
      return `（${chineseNumeral(count)}）`;
    case 3:
      return `${count}.`;
    case 4:
      return `（${count}）`;
  }
}
