import { z } from 'zod';
import type { JsonValue } from './canonical.ts';
import type { Lane } from './change.ts';

export type Row = Readonly<Record<string, JsonValue>>;

/** How a column holds a field: JSON text for lists and objects, 0/1 for booleans, else as it is. */
type ColumnForm = 'plain' | 'boolean' | 'json';

/**
 * A synced table, declared once: its rows' type, how they merge, where they belong, and what of them
 * is found by text and by place. The recorder, the rebuild and the sync loop know nothing else of it.
 */
export interface Entity<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: string;
  /** 'record': merged field by field. 'entry': an append-only fact. */
  readonly kind: 'record' | 'entry';
  readonly lane: Lane;
  readonly schema: z.ZodObject<Shape>;
  readonly columns: ReadonlyMap<string, ColumnForm>;
  readonly scopeOf: (row: Row) => string;
  readonly searchOf: ((row: Row) => string) | null;
  readonly placeOf: ((row: Row) => { readonly lon: number; readonly lat: number } | null) | null;
}

export type RowOf<E extends Entity> = z.infer<E['schema']>;

/** What declares an entity. `scope` names the field with the region code; rows without one belong to the bureau. */
interface EntityDeclaration<Shape extends z.ZodRawShape> {
  readonly name: string;
  readonly kind: 'record' | 'entry';
  readonly lane: Lane;
  readonly schema: z.ZodObject<Shape>;
  readonly scope?: keyof Shape & string;
  readonly search?: readonly (keyof Shape & string)[];
  readonly place?: boolean;
}

export function defineEntity<Shape extends z.ZodRawShape>(
  declaration: EntityDeclaration<Shape>,
): Entity<Shape> {
  const { name, kind, lane, schema, scope, search, place } = declaration;
  const columns = new Map(
    Object.entries(schema.shape).map(([key, type]) => [key, columnForm(type)] as const),
  );
  return {
    name,
    kind,
    lane,
    schema,
    columns,
    scopeOf: (row) => (scope === undefined ? '' : textOf(row[scope])),
    searchOf: search === undefined ? null : (row) => search.map((key) => textOf(row[key])).join(' '),
    placeOf: place === true ? placeOf : null,
  };
}

const textOf = (value: JsonValue | undefined): string =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);

const placeOf = ({ lon, lat }: Row) =>
  typeof lon === 'number' && typeof lat === 'number' ? { lon, lat } : null;

function columnForm(type: z.core.$ZodType): ColumnForm {
  if (type instanceof z.ZodNullable || type instanceof z.ZodOptional || type instanceof z.ZodDefault)
    return columnForm(type.unwrap());
  if (type instanceof z.ZodArray || type instanceof z.ZodObject || type instanceof z.ZodRecord) return 'json';
  return type instanceof z.ZodBoolean ? 'boolean' : 'plain';
}
