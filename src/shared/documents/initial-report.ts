import type { InitialReportInput, ReportSections } from './initial-report-input.ts';
import type { DocumentBlock, OfficialDocument } from './model.ts';
import { toOfficialPunctuation } from './official-punctuation.ts';
import { BLANK } from './official-text.ts';

/** 突发事件信息专报 (domain 4.2): the titles of its five sections, in the order they are printed. */
const EARTHQUAKE_SECTIONS: Readonly<Record<keyof ReportSections, string>> = {
  situation: '震情',
  casualties: '灾情',
  actions: '处置',
  assessment: '研判',
  nextSteps: '下一步',
};

const INCIDENT_SECTIONS: Readonly<Record<keyof ReportSections, string>> = {
  situation: '基本情况',
  casualties: '人员伤亡和损失',
  actions: '处置情况',
  assessment: '发展趋势与研判',
  nextSteps: '下一步工作',
};

const SECTION_ORDER = ['situation', 'casualties', 'actions', 'assessment', 'nextSteps'] as const;

/** The initial report of an incident as a document. It stays a draft until it carries a time of signing. */
export function buildInitialReport(input: InitialReportInput): OfficialDocument {
  const { facts } = input;
  const titles = facts.earthquake === null ? INCIDENT_SECTIONS : EARTHQUAKE_SECTIONS;
  return {
    template: 'initial-report',
    layout: 'brief',
    head: {
      name: '突发事件信息专报',
      stage: '初报',
      issueNumber: input.issueNumber,
      totalNumber: null,
      issuer: facts.bureau.name,
      signer: known(input.signerName),
      issuedAt: input.signedAt,
      draftedAt: input.draftedAt,
    },
    title: toOfficialPunctuation(input.title),
    addressees: names(input.addressees, [BLANK]),
    blocks: SECTION_ORDER.flatMap((key) => section(titles[key], input.sections[key])),
    contact: { name: known(input.contactName), phone: known(input.contactPhone) },
    editors: { checker: known(input.checkerName), editor: known(input.editorName) },
    copies: names(input.copies, []),
    marking: input.marking,
    exercise: input.exercise,
    draft: input.signedAt === null,
  };
}

const known = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function names(typed: readonly string[], otherwise: string[]): string[] {
  const filled = typed.map((name) => toOfficialPunctuation(name.trim())).filter((name) => name !== '');
  return filled.length === 0 ? otherwise : filled;
}

/** The first paragraph carries the heading of its section; an empty section keeps it, with a blank. */
function section(title: string, text: string): DocumentBlock[] {
  const lines = toOfficialPunctuation(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (lines.length === 0 ? [''] : lines).map((line, at) => ({
    kind: 'paragraph',
    lead: at === 0 ? { level: 1, text: title } : null,
    text: line,
  }));
}
