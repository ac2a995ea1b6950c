import { pinyin } from 'pinyin-pro';

/** One character of an indexed text and everything an operator may type for it. */
export interface PinyinUnit {
  /** The character itself, lower case. */
  readonly self: string;
  /** Its Pinyin without tones, the reading of this word first; empty for anything but a Chinese character. */
  readonly syllables: readonly string[];
  /** True where an initial may stand: every Chinese character, the first letter of every other word. */
  readonly startsWord: boolean;
}

export interface PinyinIndex {
  readonly text: string;
  readonly units: readonly PinyinUnit[];
}

const HAN = /^\p{Script=Han}$/u;
const WORD = /^[\p{L}\p{N}]$/u;

/** Prepares one label for `matchPinyin`; the readings are found once, so that matching stays cheap. */
export function buildPinyinIndex(text: string): PinyinIndex {
  const characters = [...text.normalize('NFKC').toLowerCase()];
  const inContext = pinyin(characters.join(''), { toneType: 'none', type: 'array', v: true });
  const units = characters.map((self, i) => {
    const isHan = HAN.test(self);
    const before = characters[i - 1];
    const startsWord =
      isHan || (WORD.test(self) && (before === undefined || HAN.test(before) || !WORD.test(before)));
    return { self, syllables: isHan ? readingsOf(self, inContext[i]) : [], startsWord };
  });
  return { text, units };
}

/** All readings of a character, the one of its word first; ü is typed as v by some and as u by others. */
function readingsOf(character: string, inContext: string | undefined): readonly string[] {
  const all = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
  const readings = new Set<string>();
  for (const reading of [inContext ?? '', ...all]) {
    if (!/^[a-z]+$/.test(reading)) continue;
    readings.add(reading);
    if (reading.includes('v')) readings.add(reading.replace('v', 'u'));
  }
  return [...readings];
}
