import { formatCoordinate } from '../geo/format-coordinate.ts';
import type {
  EarlierEarthquake,
  EarthquakeFacts,
  IncidentFacts,
  InitialReportFacts,
  IntensityRing,
  ReportSections,
} from './initial-report-input.ts';
import {
  BLANK,
  blank,
  dateInWords,
  intensityNumeral,
  momentAfter,
  momentInWords,
  secondInWords,
} from './official-text.ts';

/** The title of the report: 关于巍山县五印乡4.3级地震情况的报告（初报）. */
export function initialReportTitle({ incident, earthquake }: InitialReportFacts): string {
  const event =
    earthquake === null ? (incident.nature ?? blank('性质')) : `${magnitude(earthquake.magnitude)}级地震`;
  return `关于${incident.place || blank('地点')}${event}情况的报告（初报）`;
}

/**
 * The first wording of the five sections (domain 4.2), from what is known.
 * What is not known becomes a blank; times are Beijing time, the estimate is always called one.
 */
export function prefillInitialReport(facts: InitialReportFacts): ReportSections {
  const { incident, earthquake } = facts;
  return {
    situation: earthquake === null ? incidentSituation(incident) : earthquakeSituation(incident, earthquake),
    casualties: casualties(facts),
    actions: actions(facts),
    assessment: (earthquake === null ? '' : intensityEstimate(earthquake.rings)) + `${blank('发展趋势')}。`,
    nextSteps: BLANK,
  };
}

const magnitude = (value: number | null): string => (value === null ? BLANK : value.toFixed(1));
const coordinates = (at: { lon: number; lat: number }): string => `（${formatCoordinate(at, 'chinese')}）`;

function incidentSituation({ occurredAt, place, lon, lat, nature, summary }: IncidentFacts): string {
  const where = lon === null || lat === null ? '' : coordinates({ lon, lat });
  const what = nature ?? blank('性质');
  const told = summary?.trim() || blank('起因、经过');
  return `${momentInWords(occurredAt)}，${place || blank('地点')}${where}发生${what}。${told}${/[。！？]$/.test(told) ? '' : '。'}`;
}

function earthquakeSituation(incident: IncidentFacts, quake: EarthquakeFacts): string {
  const depth = quake.depthKm === null ? BLANK : String(Math.round(quake.depthKm));
  const main =
    `${secondInWords(quake.originAt)}，${incident.place || blank('地点')}${coordinates(quake)}` +
    `发生${magnitude(quake.magnitude)}级地震，震源深度${depth}公里。`;
  return main + earlierInWords(incident.place, quake);
}

function earlierInWords(place: string, quake: EarthquakeFacts): string {
  const earlier = quake.earlier
    .filter((one) => one.originAt < quake.originAt)
    .toSorted((a, b) => (b.magnitude ?? 0) - (a.magnitude ?? 0) || b.originAt - a.originAt);
  const [largest] = earlier;
  if (largest === undefined) return '';
  const when = sinceKnownYear(largest.originAt, quake.originAt);
  const where = `${sameTownship(largest, place)}${coordinates(largest)}`;
  return earlier.length === 1
    ? `此前${when}${where}曾发生${magnitude(largest.magnitude)}级地震，两次震中相距${distance(largest)}。`
    : `此前该地震序列已记录${earlier.length}次地震，最大为${when}${where}${magnitude(largest.magnitude)}级地震，` +
        `与本次震中相距${distance(largest)}。`;
}

/** 4月19日05时54分10秒, with the year when it is another one. */
function sinceKnownYear(at: number, known: number): string {
  const text = secondInWords(at);
  const year = dateInWords(known).slice(0, 5);
  return text.startsWith(year) ? text.slice(year.length) : text;
}

/** 该乡 for the township just named, else the place by its name. */
function sameTownship(earlier: EarlierEarthquake, place: string): string {
  if (earlier.place !== place) return earlier.place || blank('地点');
  return `该${place.endsWith('街道') ? '街道' : (/[乡镇县市区州]$/.exec(place)?.[0] ?? '地')}`;
}

function distance({ distanceKm }: EarlierEarthquake): string {
  if (distanceKm === null) return `${BLANK}公里`;
  return distanceKm < 0.5 ? '不足1公里' : `约${Math.round(distanceKm)}公里`;
}

function intensityEstimate(rings: readonly IntensityRing[]): string {
  const inner = rings.reduce<IntensityRing | null>(
    (most, ring) => (most === null || ring.intensity > most.intensity ? ring : most),
    null,
  );
  if (inner === null) return '';
  const degree = `${intensityNumeral(inner.intensity)}度`;
  return (
    `理论估算震中烈度约${degree}，${degree}区长轴半径约${inner.semiMajorKm.toFixed(1)}公里、` +
    `短轴约${inner.semiMinorKm.toFixed(1)}公里（估算值，以地震部门发布为准）。`
  );
}

function casualties({ incident, earthquake, asOf }: InitialReportFacts): string {
  const until = asOf === null ? `截至${BLANK}时，` : `截至${momentInWords(asOf).slice(5)}，`;
  const kinds = earthquake === null ? '财产损失' : '房屋、交通、通信、电力';
  const known = figuresInWords(incident);
  const rest = known === '' ? blank(`影响范围、人员伤亡、${kinds}情况`) : blank(`影响范围、${kinds}情况`);
  return `${until}${known}${rest}。（数据为初步统计，以续报为准）`;
}

/** Once one figure is known all are named, so that an unknown one shows as a blank and not as none. */
function figuresInWords(incident: IncidentFacts): string {
  const people: [string, number | null][] = [
    ['死亡', incident.deaths],
    ['失踪', incident.missing],
    ['重伤', incident.seriouslyInjured],
    ['轻伤', incident.slightlyInjured],
    ['被困', incident.trapped],
    ['受灾', incident.affected],
  ];
  if (people.every(([, count]) => count === null) && incident.lossFen === null) return '';
  const counts = people.map(([name, count]) => `${name}${count ?? BLANK}人`).join('、');
  return `${counts}，直接经济损失${incident.lossFen === null ? BLANK : tenThousandYuan(incident.lossFen)}万元；`;
}

const tenThousandYuan = (fen: number): string => String(Number((fen / 1_000_000).toFixed(2)));

function actions({ bureau, incident }: InitialReportFacts): string {
  const received =
    incident.receivedAt === null ? blank('时间') : momentAfter(incident.receivedAt, incident.occurredAt);
  const plans =
    bureau.plans.length === 0 ? blank('预案') : bureau.plans.map((plan) => `《${plan}》`).join('');
  return (
    `${received}接${incident.source || blank('来源')}报告，${bureau.headquartersName || blank('指挥机构')}` +
    `按照${plans}开展工作，${blank('领导到位、点名、排查、力量')}。`
  );
}
