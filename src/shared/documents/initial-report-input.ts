import type { OfficialDocument } from './model.ts';

/** Facts of the bureau that files the report. Empty texts stand for what is not configured. */
interface ReportingBureau {
  readonly name: string;
  /** Who runs the response to this kind of incident, as in 县抗震救灾指挥部办公室. */
  readonly headquartersName: string;
  /** Titles of the plans in force for this kind of incident, without 《》. */
  readonly plans: readonly string[];
}

/** Facts of the incident. Null means not known, which is not zero. */
export interface IncidentFacts {
  readonly place: string;
  readonly occurredAt: number;
  readonly receivedAt: number | null;
  readonly source: string | null;
  /** 性质: the name of the incident type, as in 山体滑坡. Not printed for an earthquake. */
  readonly nature: string | null;
  /** What the first message told, in one or two sentences. */
  readonly summary: string | null;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly deaths: number | null;
  readonly missing: number | null;
  readonly seriouslyInjured: number | null;
  readonly slightlyInjured: number | null;
  readonly trapped: number | null;
  readonly affected: number | null;
  readonly lossFen: number | null;
}

export interface EarthquakeFacts {
  readonly originAt: number;
  readonly lon: number;
  readonly lat: number;
  readonly depthKm: number | null;
  readonly magnitude: number | null;
  /** Earlier earthquakes of the same sequence, in any order. */
  readonly earlier: readonly EarlierEarthquake[];
  /** Rings of the rapid intensity estimate, in any order; empty when there is none. */
  readonly rings: readonly IntensityRing[];
}

export interface EarlierEarthquake {
  readonly place: string;
  readonly originAt: number;
  readonly lon: number;
  readonly lat: number;
  readonly magnitude: number | null;
  /** Between the two epicentres. */
  readonly distanceKm: number | null;
}

export interface IntensityRing {
  readonly intensity: number;
  readonly semiMajorKm: number;
  readonly semiMinorKm: number;
}

/** Everything the first wording of a report is made from. */
export interface InitialReportFacts {
  readonly bureau: ReportingBureau;
  readonly incident: IncidentFacts;
  readonly earthquake: EarthquakeFacts | null;
  /** 截至时间 of the figures; null while there are none. */
  readonly asOf: number | null;
}

/** The five sections in the officer's words; a line break starts a paragraph. */
export interface ReportSections {
  readonly situation: string;
  readonly casualties: string;
  readonly actions: string;
  readonly assessment: string;
  readonly nextSteps: string;
}

/** The facts and the edited form of an initial report. Empty texts and nulls are printed as blanks. */
export interface InitialReportInput {
  readonly facts: InitialReportFacts;
  readonly title: string;
  readonly addressees: readonly string[];
  readonly copies: readonly string[];
  readonly sections: ReportSections;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly checkerName: string;
  readonly editorName: string;
  readonly signerName: string;
  readonly issueNumber: number | null;
  readonly draftedAt: number | null;
  readonly signedAt: number | null;
  readonly marking: OfficialDocument['marking'];
  readonly exercise: boolean;
}
