import { deflateSync, inflateSync } from 'node:zlib';

/**
 * CJK Radicals Supplement U+2E80…2EF3 as the ideographs they look like (Unicode EquivalentUnifiedIdeograph);
 * _ where there is none. The Kangxi radicals U+2F00…2FD5 decompose to theirs, but for ⼾, which the
 * fonts of mainland China draw as 户.
 */
const SUPPLEMENT_START = 0x2e80;
const SUPPLEMENT =
  '_厂乛乚乙亻冂_刀刂卜㔾小小兀尣尢_巳幺彑彐忄心扌攵_旡日月歺母民氵氺灬爫爫丬牛犭王_罒示礻_糹纟罓罒㓁冗_羊__耂' +
  '肀聿肉_艹艹艹虎衤覀西见角_讠贝_车辶辶辶邑钅長镸长门_阝雨青韦页风飞食_飠饣_马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';
const RADICAL = /[\u2e80-\u2ef3\u2f00-\u2fd5]/g;

function ideograph(radical: string): string {
  const equivalent = SUPPLEMENT[radical.charCodeAt(0) - SUPPLEMENT_START];
  if (equivalent === undefined) return radical === '\u2f3e' ? '户' : radical.normalize('NFKC');
  return equivalent === '_' ? radical : equivalent;
}

/**
 * Makes the text of a printed PDF searchable. Where a font shows an ideograph and a radical with one glyph
 * (山 U+5C71, ⼭ U+2F2D), Chromium writes down the radical, so that a search for 巍山 finds nothing.
 * The page descriptions stay as they are; corrected ToUnicode maps are appended as an incremental
 * update (ISO 32000-1, 7.5.6). A PDF without such maps comes back unchanged.
 */
export function repairPdfText(pdf: Uint8Array): Uint8Array {
  const source = Buffer.from(pdf);
  const text = source.toString('latin1');
  const maps = new Set([...text.matchAll(/\/ToUnicode (\d+) 0 R/g)].map((match) => Number(match[1])));
  const update: Buffer[] = [];
  const offsets: [object: number, offset: number][] = [];
  let end = source.length;
  for (const object of maps) {
    const corrected = correctedMap(source, text, object);
    if (corrected === null) continue;
    offsets.push([object, end]);
    update.push(corrected);
    end += corrected.length;
  }
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$/.exec(
    text.slice(text.lastIndexOf('trailer')),
  );
  if (offsets.length === 0 || trailer === null) return pdf;
  const entries = offsets
    .map(([object, offset]) => `${object} 1\n${String(offset).padStart(10, '0')} 00000 n \n`)
    .join('');
  const rest = `xref\n${entries}trailer\n<<${trailer[1]}/Prev ${trailer[2]}>>\nstartxref\n${end}\n%%EOF\n`;
  return Buffer.concat([source, ...update, Buffer.from(rest, 'latin1')]);
}

/** The object with its radicals turned into ideographs, or null when it has none or cannot be read. */
function correctedMap(source: Buffer, text: string, object: number): Buffer | null {
  // The last of that number is the one in force.
  const start = text.lastIndexOf(`\n${object} 0 obj`);
  const head = /<<\/Filter \/FlateDecode\s*\/Length (\d+)>> stream\r?\n/y;
  head.lastIndex = text.indexOf('<<', start);
  const match = start < 0 ? null : head.exec(text);
  if (match === null) return null;
  const map = inflateSync(source.subarray(head.lastIndex, head.lastIndex + Number(match[1]))).toString(
    'latin1',
  );
  const corrected = withIdeographs(map);
  if (corrected === map) return null;
  const stream = deflateSync(Buffer.from(corrected, 'latin1'));
  return Buffer.concat([
    Buffer.from(`${object} 0 obj\n<</Filter /FlateDecode\n/Length ${stream.length}>> stream\n`, 'latin1'),
    stream,
    Buffer.from('\nendstream\nendobj\n', 'latin1'),
  ]);
}

/** Ranges that meet a radical are written out, since its neighbours do not follow it any more. */
function withIdeographs(map: string): string {
  const written = map.replace(/\d+ beginbfrange\n([\s\S]*?)endbfrange\n/g, (block, lines: string) => {
    const characters = [...lines.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]{4})>/g)].flatMap(
      ([, from = '', to = '', first = '']) =>
        Array.from({ length: parseInt(to, 16) - parseInt(from, 16) + 1 }, (_, at) => ({
          code: (parseInt(from, 16) + at).toString(16).toUpperCase().padStart(from.length, '0'),
          character: String.fromCharCode(parseInt(first, 16) + at),
        })),
    );
    if (!characters.some(({ character }) => character.search(RADICAL) === 0)) return block;
    return inHundreds(characters.map(({ code, character }) => `<${code}> <${hex(character)}>\n`));
  });
  return written.replace(/> <([0-9A-F]{4})>/g, (entry, value: string) => {
    const character = String.fromCharCode(parseInt(value, 16));
    return character.search(RADICAL) === 0 ? `> <${hex(ideograph(character))}>` : entry;
  });
}

const hex = (character: string): string =>
  character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** A block of a character map holds at most a hundred entries. */
function inHundreds(lines: readonly string[]): string {
  let blocks = '';
  for (let at = 0; at < lines.length; at += 100) {
    const some = lines.slice(at, at + 100);
    blocks += `${some.length} beginbfchar\n${some.join('')}endbfchar\n`;
  }
  return blocks;
}
