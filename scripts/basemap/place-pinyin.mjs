/** Pinyin of place names without tones, ü written v, syllables apart: 略阳县 is "lve yang xian". */
import { pinyin } from 'pinyin-pro';

/**
 * Readings of provinces, cities and counties that differ from the dictionary's, keyed by how the name begins.
 * Source: 《现代汉语词典》 and the spelling on national road signs; only names the dictionary gets wrong are listed.
 */
const READINGS = new Map(
  Object.entries({
    乐亭: 'lao ting',
    乐陵: 'lao ling',
    乐清: 'yue qing',
    蔚县: 'yu xian',
    繁峙: 'fan shi',
    洪洞: 'hong tong',
    调兵山: 'diao bing shan',
    珲春: 'hun chun',
    大箐山: 'da qing shan',
    穆棱: 'mu ling',
    闵行: 'min hang',
    六合: 'lu he',
    蚌山: 'beng shan',
    歙县: 'she xian',
    涡阳: 'guo yang',
    单县: 'shan xian',
    浚县: 'xun xian',
    召陵: 'shao ling',
    泌阳: 'bi yang',
    曾都: 'zeng du',
    黄陂: 'huang pi',
    大埔: 'da bu',
    筠连: 'jun lian',
    牟定: 'mou ding',
    吴堡: 'wu bu',
    红寺堡: 'hong si pu',
    宕昌: 'tan chang',
    称多: 'chen duo',
    尉犁: 'yu li',
  }),
);

/** Characters that have one reading in place names, whatever the dictionary prefers. */
const IN_PLACES = new Map([
  ['都', 'du'],
  ['什', 'shi'],
  ['㵲', 'wu'],
  ['䃥', 'zhuang'],
]);

/**
 * @param {string} name @param {{ checked: boolean }} options `checked`: apply the list of county readings
 * @returns {{ pinyin: string, initials: string }}
 */
export function placePinyin(name, { checked }) {
  const characters = [...name];
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, toneSandhi: false });
  if (syllables.length !== characters.length) throw new Error(`no Pinyin for ${name}`);
  const reading = checked ? [...READINGS].find(([start]) => name.startsWith(start)) : undefined;
  const known = reading?.[1].split(' ') ?? [];
  const spelt = characters
    .map((character, i) => (known[i] ?? IN_PLACES.get(character) ?? syllables[i] ?? '').toLowerCase())
    // Brackets, and the rare character no dictionary reads, have no place in something typed.
    .filter((syllable) => /^[a-z0-9]+$/.test(syllable));
  return { pinyin: spelt.join(' '), initials: spelt.map((syllable) => syllable.slice(0, 1)).join('') };
}
