import { canonicalText } from '#shared/sync/canonical.ts';
import type { FieldVersion } from '#shared/sync/merge.ts';
import type { HybridTime } from '#shared/sync/hybrid-clock.ts';

type Packed = readonly [depth: number, clock: HybridTime, node: string];

/** All fields that never changed since the row was made share the version under this name. */
const FIRST = '*';

export type FieldVersions = Map<string, FieldVersion>;

/** The version of one field, or null when this row has never held it. */
export const versionOf = (versions: FieldVersions, field: string): FieldVersion | null =>
  versions.get(field) ?? versions.get(FIRST) ?? null;

export const firstVersions = (version: FieldVersion): FieldVersions => new Map([[FIRST, version]]);

export const readVersions = (text: string): FieldVersions =>
  new Map(
    Object.entries(JSON.parse(text) as Record<string, Packed>).map(([field, [depth, clock, node]]) => [
      field,
      { depth, clock, node },
    ]),
  );

export const writeVersions = (versions: FieldVersions): string =>
  canonicalText(
    Object.fromEntries(
      [...versions].map(([field, { depth, clock, node }]) => [field, [depth, clock, node] as const]),
    ),
  );
