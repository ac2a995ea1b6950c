import type { JsonValue } from './canonical.ts';
import { canonicalText } from './canonical.ts';
import type { HybridTime } from './hybrid-clock.ts';

/** Sending order, first to last: a report overtakes everything that waits behind it. */
const LANES = ['report', 'warning', 'task', 'resource', 'other', 'attachment'] as const;
export type Lane = (typeof LANES)[number];

/** One field of a record as an edit carries it: the value, its edit depth, and the clock of the value it replaced. */
export interface FieldEdit {
  readonly value: JsonValue;
  readonly depth: number;
  readonly base: HybridTime;
}

/** The pseudo field by which a record is removed (true) and revived (false). */
export const REMOVED_FIELD = '$removed';

/**
 * | kind | what |
 * |---|---|
 * | entry | a fact, whole |
 * | made | a record's first change, whole: every field at depth 1, on nothing |
 * | edit | the fields of a record that changed |
 */
export type ChangeBody =
  | { readonly kind: 'entry'; readonly row: Readonly<Record<string, JsonValue>> }
  | { readonly kind: 'made'; readonly row: Readonly<Record<string, JsonValue>> }
  | { readonly kind: 'edit'; readonly fields: Readonly<Record<string, FieldEdit>> };

/** One link of a node's log (SPEC S1). Positions, indexes and merged rows are all derived from it. */
export interface Change {
  readonly node: string;
  readonly seq: number;
  readonly entity: string;
  readonly rowId: string;
  readonly author: string;
  readonly clock: HybridTime;
  readonly scope: string;
  readonly lane: Lane;
  readonly body: ChangeBody;
  readonly prevHash: string;
}

/** What the hash of a change covers: every part of it, the previous hash among them (SPEC S3). */
export function changeText(change: Change, bodyText: string): string {
  const { author, clock, entity, lane, node, prevHash, rowId, scope, seq } = change;
  return `{"author":${JSON.stringify(author)},"body":${bodyText},"clock":"${clock}","entity":${JSON.stringify(entity)},"lane":"${lane}","node":${JSON.stringify(node)},"prevHash":"${prevHash}","rowId":${JSON.stringify(rowId)},"scope":${JSON.stringify(scope)},"seq":${seq}}`;
}

export const bodyText = (body: ChangeBody): string =>
  body.kind === 'edit'
    ? `{"fields":${canonicalText(fieldsAsJson(body.fields))},"kind":"edit"}`
    : `{"kind":"${body.kind}","row":${canonicalText(body.row)}}`;

const fieldsAsJson = (fields: Readonly<Record<string, FieldEdit>>): JsonValue =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { value, depth, base }]) => [name, { value, depth, base }]),
  );
