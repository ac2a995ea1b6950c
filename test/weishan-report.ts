import type { InitialReportFacts, InitialReportInput } from '#shared/documents/initial-report-input.ts';
import { buildInitialReport } from '#shared/documents/initial-report.ts';
import type { OfficialDocument } from '#shared/documents/model.ts';
import { initialReportTitle, prefillInitialReport } from '#shared/documents/prefill-initial-report.ts';

/** 2024-04-24 13:05:16 and 2024-04-19 05:54:10 Beijing time. */
const SECOND_QUAKE_AT = Date.UTC(2024, 3, 24, 5, 5, 16);
const FIRST_QUAKE_AT = Date.UTC(2024, 3, 18, 21, 54, 10);

/** What is known of the second Weishan earthquake (domain 0.1, 2.12, 4.2). Everything else is a blank. */
export const weishanFacts: InitialReportFacts = {
  bureau: {
    name: '巍山县应急管理局',
    headquartersName: '县抗震救灾指挥部办公室',
    plans: ['巍山县地震应急预案', '巍山县应急管理局地震应急预案'],
  },
  incident: {
    place: '巍山县五印乡',
    occurredAt: SECOND_QUAKE_AT,
    receivedAt: null,
    source: null,
    nature: null,
    summary: null,
    lon: 99.96,
    lat: 25.24,
    deaths: null,
    missing: null,
    seriouslyInjured: null,
    slightlyInjured: null,
    trapped: null,
    affected: null,
    lossFen: null,
  },
  earthquake: {
    originAt: SECOND_QUAKE_AT,
    lon: 99.96,
    lat: 25.24,
    depthKm: 10,
    magnitude: 4.3,
    earlier: [
      {
        place: '巍山县五印乡',
        originAt: FIRST_QUAKE_AT,
        lon: 99.96,
        lat: 25.22,
        magnitude: 4.2,
        distanceKm: 2.2,
      },
    ],
    rings: [
      { intensity: 4, semiMajorKm: 34.7, semiMinorKm: 20.1 },
      { intensity: 5, semiMajorKm: 10.6, semiMinorKm: 5.5 },
    ],
  },
  asOf: null,
};

export const weishanInput: InitialReportInput = {
  facts: weishanFacts,
  title: initialReportTitle(weishanFacts),
  addressees: ['大理州应急管理局', '巍山县人民政府'],
  copies: ['县委办公室', '县人民政府办公室', '县人武部', '〔 〕'],
  sections: prefillInitialReport(weishanFacts),
  contactName: '',
  contactPhone: '',
  checkerName: '',
  editorName: '',
  signerName: '',
  issueNumber: null,
  draftedAt: Date.UTC(2024, 3, 24, 5, 20),
  signedAt: null,
  marking: 'internal',
  exercise: false,
};

/** The specimen of the layout: the blank report without the mark of a draft. */
export const weishanSpecimen: OfficialDocument = { ...buildInitialReport(weishanInput), draft: false };

/** A report of three pages of full lines, to count lines and characters on. */
export const longReport: OfficialDocument = {
  ...weishanSpecimen,
  blocks: [
    ...weishanSpecimen.blocks,
    ...Array.from({ length: 8 }, () => ({
      kind: 'paragraph' as const,
      lead: null,
      text: `${'版心每面排二十二行每行排二十八个字'.repeat(9)}。`,
    })),
  ],
};
