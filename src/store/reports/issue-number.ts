import { newId } from '#shared/kernel/ids.ts';
import { toBeijingTime } from '#shared/kernel/beijing-time.ts';
import { issueNumbersEntity } from '#shared/reports/schema.ts';
import type { ReadDb } from '../database/handles.ts';
import type { Recording } from '../sync/recorder.ts';

type Series = 'incident-report';

interface IssueNumber {
  readonly year: number;
  readonly number: number;
}

export const findIssueNumber = (db: ReadDb, reportId: string): IssueNumber | null =>
  db.get<IssueNumber>('SELECT year, number FROM issueNumbers WHERE reportId = ?', [reportId]) ?? null;

/**
 * 期号: the next number of a series in a Beijing year, taken in the transaction of the signing it belongs to,
 * so that none is skipped by a failure and none is given twice. This station is its own numbering authority.
 */
export function takeIssueNumber(recording: Recording, series: Series, reportId: string): number {
  const { db, now } = recording;
  const { year } = toBeijingTime(now);
  const last = db.get<{ number: number | null }>(
    'SELECT max(number) AS number FROM issueNumbers WHERE series = ? AND year = ?',
    [series, year],
  );
  const number = (last?.number ?? 0) + 1;
  recording.append(issueNumbersEntity, { id: newId(), series, year, number, reportId });
  return number;
}
