import type { Bilingual } from './bilingual.ts';

/**
 * 突发事件分类 (domain 2.2). The names and prefixes are those in common use on emergency platforms; the code table
 * of GB/T 35561-2017 was not seen, so these are never printed as codes of that standard.
 */
export type IncidentType = {
  readonly code: string;
  /** Code one level up, null for the four classes. */
  readonly parent: string | null;
  readonly name: Bilingual;
  readonly codeSystem: 'default-unconfirmed';
};

export const EARTHQUAKE_TYPE = '11C';

const NAMES: readonly (readonly [code: string, zh: string, en: string])[] = [
  ['11', '自然灾害', 'Natural disasters'],
  ['11A', '水旱灾害', 'Floods and droughts'],
  ['11A01', '洪水', 'Flood'],
  ['11A02', '内涝', 'Waterlogging'],
  ['11A03', '水库重大险情', 'Reservoir in serious danger'],
  ['11A04', '堤防重大险情', 'Dyke in serious danger'],
  ['11A05', '凌汛', 'Ice flood'],
  ['11A06', '山洪', 'Mountain torrent'],
  ['11A07', '农业干旱', 'Agricultural drought'],
  ['11A08', '城镇缺水', 'Urban water shortage'],
  ['11B', '气象灾害', 'Meteorological disasters'],
  ['11B01', '台风', 'Typhoon'],
  ['11B03', '暴雨', 'Rainstorm'],
  ['11B04', '暴雪', 'Snowstorm'],
  ['11B05', '寒潮', 'Cold wave'],
  ['11B06', '大风', 'Gale'],
  ['11B07', '沙尘暴', 'Sandstorm'],
  ['11B09', '高温', 'Heat wave'],
  ['11B14', '雷电', 'Lightning'],
  ['11B15', '冰雹', 'Hail'],
  ['11B16', '霜冻', 'Frost'],
  ['11B17', '大雾', 'Heavy fog'],
  ['11B19', '霾', 'Haze'],
  ['11B20', '雷雨大风', 'Thunderstorm gale'],
  ['11B21', '道路结冰', 'Road icing'],
  ['11C', '地震灾害', 'Earthquake disasters'],
  ['11D', '地质灾害', 'Geological disasters'],
  ['11E', '海洋灾害', 'Marine disasters'],
  ['11F', '生物灾害', 'Biological disasters'],
  ['11G', '森林草原火灾', 'Forest and grassland fires'],
  ['12', '事故灾难', 'Accidents'],
  ['12A', '煤矿事故', 'Coal mine accidents'],
  ['12B', '金属与非金属矿山事故', 'Metal and non-metal mine accidents'],
  ['12C', '建筑施工事故', 'Construction accidents'],
  ['12D', '危险化学品事故', 'Hazardous chemical accidents'],
  ['12E', '烟花爆竹和民用爆炸物事故', 'Firework and civil explosive accidents'],
  ['12F', '其他工矿商贸事故', 'Other industrial and commercial accidents'],
  ['12G', '火灾', 'Fires'],
  ['12H', '道路交通事故', 'Road traffic accidents'],
  ['12J', '水上交通事故', 'Waterway traffic accidents'],
  ['12K', '铁路交通事故', 'Railway accidents'],
  ['12L', '城市轨道交通事故', 'Urban rail accidents'],
  ['12M', '民用航空器事故', 'Civil aviation accidents'],
  ['12N', '特种设备事故', 'Special equipment accidents'],
  ['12P', '基础设施和公用设施事故', 'Infrastructure and utility accidents'],
  ['12Q', '环境污染和生态破坏事件', 'Pollution and ecological damage'],
  ['12R', '农业机械事故', 'Agricultural machinery accidents'],
  ['12S', '踩踏事件', 'Crowd crushes'],
  ['12T', '核与辐射事故', 'Nuclear and radiation accidents'],
  ['12U', '能源供应中断事件', 'Energy supply interruptions'],
  ['13', '公共卫生事件', 'Public health incidents'],
  ['13A', '传染病事件', 'Infectious diseases'],
  ['13B', '食品药品安全事件', 'Food and drug safety'],
  ['13C', '群体性中毒、感染事件', 'Group poisoning and infection'],
  ['13E', '动物疫情事件', 'Animal epidemics'],
  ['13F', '群体性不明原因疾病', 'Group illness of unknown cause'],
  ['14', '社会安全事件', 'Social security incidents'],
  ['14A', '群体性事件', 'Mass incidents'],
  ['14B', '刑事案件', 'Criminal cases'],
  ['14C', '金融突发事件', 'Financial incidents'],
  ['14D', '市场稳定事件', 'Market stability incidents'],
  ['14E', '民族宗教事件', 'Ethnic and religious incidents'],
  ['14F', '涉外突发事件', 'Incidents involving foreign parties'],
  ['14G', '恐怖袭击事件', 'Terrorist attacks'],
  ['14H', '网络与信息安全事件', 'Network and information security'],
];

export const DEFAULT_INCIDENT_TYPES: readonly IncidentType[] = NAMES.map(([code, zh, en]) => ({
  code,
  parent: parentOf(code),
  name: { zh, en },
  codeSystem: 'default-unconfirmed',
}));

/** 11A01 → 11A → 11 → null. */
function parentOf(code: string): string | null {
  if (code.length > 3) return code.slice(0, 3);
  return code.length === 3 ? code.slice(0, 2) : null;
}

/** The type of a code, or of the nearest code above it that has a row; null when no class fits. */
export function findIncidentType(code: string, types = DEFAULT_INCIDENT_TYPES): IncidentType | null {
  for (let prefix = code; prefix.length >= 2; prefix = prefix.slice(0, -1)) {
    const found = types.find((type) => type.code === prefix);
    if (found) return found;
  }
  return null;
}

/** The types one level below a code, in the order of the table; the four classes for null. */
export function childTypes(parent: string | null, types = DEFAULT_INCIDENT_TYPES): IncidentType[] {
  return types.filter((type) => type.parent === parent);
}

/** Whether a code is of a type or below it: 11C05 is of 11C and of 11. */
export function isOfType(code: string, prefix: string): boolean {
  return code.startsWith(prefix);
}
