import type { Incident, IncidentStatus } from '../../src/shared/incidents/schema.ts';
import { newId } from '../../src/shared/kernel/ids.ts';
import { pointInCounty, TOWNSHIPS } from './places.ts';
import { Random } from './random.ts';

/** What an incident of the generated years is like: type, words of the title, how it is reported. */
const KINDS = [
  ['11A06', '山洪', '乡镇值班室'],
  ['11B03', '暴雨内涝', '气象台'],
  ['11B15', '冰雹', '乡镇值班室'],
  ['11D', '山体滑坡', '群测群防员'],
  ['11G', '森林火情', '护林员'],
  ['12D', '危化品泄漏', '交警大队'],
  ['12G', '民房火灾', '消防救援大队'],
  ['12H', '道路交通事故', '交警大队'],
  ['12P', '供水管道爆裂', '住建局'],
  ['13B', '疑似食物中毒', '卫健局'],
] as const;

const CLOSED_PATH = ['received', 'responding', 'ended', 'archived'] as const;
const OPEN_PATHS = [['received'], ['received', 'verified'], ['received', 'responding']] as const;

export interface GeneratedIncident {
  readonly incident: Incident;
  readonly path: readonly IncidentStatus[];
}

/** Title of the newest incident, which every list of open incidents shows first. */
export const NEWEST_TITLE = '演示生成：最新的一起';

/** The duty log of ten years: all but the newest 120 are archived. Oldest first, all marked as generated. */
export function* generateIncidents(count: number, newestAt: number): Generator<GeneratedIncident> {
  const random = new Random(count);
  const step = (10 * 365 * 86_400_000) / count;
  for (let n = 0; n < count; n += 1) {
    const isOpen = n >= count - 120;
    const isNewest = n === count - 1;
    const receivedAt = Math.round(newestAt - (count - 1 - n) * step);
    const [typeCode, what, source] = random.pick(KINDS);
    const township = random.pick(TOWNSHIPS);
    const isHarmless = random.next() < 0.9;
    yield {
      path: isOpen ? random.pick(OPEN_PATHS) : CLOSED_PATH,
      incident: {
        id: newId(),
        no: `532927-${dateOf(receivedAt)}-0000-${n + 1}`,
        title: isNewest ? NEWEST_TITLE : `演示生成：${township}${what} ${n + 1}`,
        typeCode,
        occurredAt: receivedAt - random.below(3_600_000),
        receivedAt,
        place: `巍山县${township}`,
        regionCode: '532927',
        ...pointInCounty(random),
        coordSource: '演示生成',
        source,
        deaths: 0,
        missing: 0,
        seriouslyInjured: 0,
        slightlyInjured: isHarmless ? 0 : random.below(6),
        trapped: 0,
        affected: random.below(40),
        lossFen: isHarmless ? null : random.below(20_000_000),
        level: isHarmless ? null : 4,
        marking: 'internal',
        earthquakeId: null,
      },
    };
  }
}

const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10).replaceAll('-', '');
