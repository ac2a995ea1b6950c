import { newId } from '../../src/shared/kernel/ids.ts';
import type { LogEntry } from '../../src/shared/incidents/schema.ts';
import { pointInCounty, TOWNSHIPS } from './places.ts';
import { Random } from './random.ts';

const SUBJECTS = [
  '道路塌方',
  '民房墙体开裂',
  '山洪漫过便桥',
  '林区冒烟',
  '危化品车辆侧翻',
  '停电',
  '通信中断',
  '牲畜圈舍倒塌',
];
const STATES = ['暂无人员伤亡', '一人轻伤已送医', '伤亡情况正在核实', '两户五人已转移至安置点'];
const ACTIONS = [
  '已派员赴现场核查',
  '已通知乡镇值班室每半小时续报',
  '消防和公路部门正在处置',
  '已报告带班领导',
];

/** Entries of a busy day, each with a place, spread over two hundred incidents; all marked as generated. */
export function logEntries(count: number, seed: number): LogEntry[] {
  const random = new Random(seed);
  const incidents = Array.from({ length: 200 }, () => newId());
  const start = Date.UTC(2026, 4, 1);
  return Array.from({ length: count }, (_, n) => ({
    id: newId(),
    incidentId: random.pick(incidents),
    at: start + n * 1_700,
    kind: 'note',
    text: `演示生成 ${n + 1}：${random.pick(TOWNSHIPS)}来电，${random.pick(SUBJECTS)}，${random.pick(STATES)}，${random.pick(ACTIONS)}。`,
    personName: '值班员甲',
    ...pointInCounty(random),
  }));
}
