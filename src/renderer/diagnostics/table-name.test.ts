import { expect, test } from 'vitest';
import { ENTITIES } from '#shared/entities.ts';
import { hasTableName } from './table-name.ts';

test('every table of the product has a name on screen', () => {
  expect(ENTITIES.map(({ name }) => name).filter((name) => !hasTableName(name))).toEqual([]);
});
