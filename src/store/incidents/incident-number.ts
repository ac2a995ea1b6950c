import { toBeijingTime } from '#shared/kernel/beijing-time.ts';
import type { ReadDb } from '../database/handles.ts';

/**
 * 事件编号 {region}-{yyyymmdd}-{node}-{n}: unique without asking anybody, for the node is part of it
 * (domain 3.2). The official issue number is another thing and belongs to the report.
 */
export function nextIncidentNumber(db: ReadDb, regionCode: string, node: string, receivedAt: number): string {
  const { year, month, day } = toBeijingTime(receivedAt);
  const date = `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
  const start = `${regionCode}-${date}-${node.slice(-4)}-`;
  const used = db.get<{ count: number }>('SELECT count(*) AS count FROM incidents WHERE no >= ? AND no < ?', [
    start,
    `${start}:`,
  ]);
  return `${start}${(used?.count ?? 0) + 1}`;
}
