import { expect, onTestFinished, test } from 'vitest';
import { openTestStore } from '#test/open-test-store.ts';
import { countyAt } from './county-at.ts';

async function openRegions() {
  const store = await openTestStore();
  onTestFinished(store.close);
  return store;
}

test('the four bureaus stand in the region tree with the counties and townships the law gives them', async () => {
  const { call } = await openRegions();
  const childrenOf = async (code: string) => (await call.regions.children({ code })).map(({ name }) => name);
  expect((await call.regions.path({ code: '532927' })).map(({ name }) => name)).toEqual([
    '云南',
    '大理州',
    '巍山县',
  ]);
  expect(await childrenOf('532927')).toEqual([
    '南诏镇',
    '庙街镇',
    '大仓镇',
    '永建镇',
    '巍宝山乡',
    '马鞍山乡',
    '紫金乡',
    '五印乡',
    '牛街乡',
    '青华乡',
  ]);
  expect((await childrenOf('422800')).length).toBe(8);
  expect((await childrenOf('421200')).length).toBe(6);
});

test('the path of a county that hangs from its province skips the prefecture', async () => {
  const { call } = await openRegions();
  expect((await call.regions.path({ code: '429004' })).map(({ code }) => code)).toEqual(['420000', '429004']);
});

test.each([
  ['巍山', '532927'],
  ['weishan', '532927'],
  ['wsx', '532927'],
  ['532927', '532927'],
  ['enshi', '422800'],
])('%s finds %s', async (typed, code) => {
  const { call } = await openRegions();
  expect((await call.regions.find({ text: typed, limit: 50 })).map((region) => region.code)).toContain(code);
});

test('typed wildcards are text', async () => {
  const { call } = await openRegions();
  expect(await call.regions.find({ text: '%_\\' })).toEqual([]);
});

test('both epicentres lie in Weishan, and a place at sea in no county', async () => {
  const { regions } = await openRegions();
  expect(countyAt(regions, { lon: 99.96, lat: 25.22 })).toBe('532927');
  expect(countyAt(regions, { lon: 99.96, lat: 25.24 })).toBe('532927');
  expect(countyAt(regions, { lon: 130, lat: 20 })).toBeNull();
});

test('an unknown code is refused by its name', async () => {
  const { call } = await openRegions();
  await expect(call.regions.get({ code: '999999' })).rejects.toMatchObject({
    data: { code: 'regions/unknown-code', details: { code: '999999' } },
  });
});
