import type { FeedLimits, FeedRefusal } from './feed-result.ts';

export type FeedText = { ok: true; value: unknown } | { ok: false; refusal: FeedRefusal };

/**
 * Turns the text of a feed into JSON, without evaluating anything.
 *
 * Bare JSON, JSON in parentheses and JSON as the only argument of a JSONP callback are read. The text is
 * measured and its nesting checked before JSON.parse, so what is walked later is bounded.
 */
export function readFeedText(text: string, limits: FeedLimits): FeedText {
  // A character is at least one byte, so this cheap test can only be too generous.
  if (text.length > limits.maxBytes) return { ok: false, refusal: 'too-large' };
  const start = skipSpace(text, text.startsWith('\uFEFF') ? 1 : 0);
  if (start === text.length) return { ok: false, refusal: 'empty' };
  if (text[start] === '<') return { ok: false, refusal: 'web-page' };

  const opening = WRAPPER.exec(text.slice(start, start + 300));
  const bodyStart = skipSpace(text, start + (opening?.[0].length ?? 0));
  if (bodyStart === text.length) return { ok: false, refusal: 'truncated' };
  const body = measure(text, bodyStart);
  if (body.bytes > limits.maxBytes) return { ok: false, refusal: 'too-large' };
  if (body.depth > limits.maxDepth) return { ok: false, refusal: 'too-deep' };
  if (body.end === null) return { ok: false, refusal: 'truncated' };
  const rest = text.slice(body.end).trim();
  if (opening && body.hasBrackets && rest === '') return { ok: false, refusal: 'truncated' };
  if (!(opening ? CLOSING.test(rest) : rest === '')) return { ok: false, refusal: 'not-json' };
  try {
    return { ok: true, value: JSON.parse(text.slice(bodyStart, body.end)) as unknown };
  } catch {
    return { ok: false, refusal: 'not-json' };
  }
}

/** `(`, `name(`, `name.name(`, with the empty comment some servers put in front. */
const WRAPPER = /^(?:\/\*\*\/\s*)?(?:[A-Za-z_$][\w$.]{0,80}\s*)?\(/;

/** The closing parenthesis and nothing else but a semicolon: code after it is not a feed. */
const CLOSING = /^\)\s*;?$/;

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1;
  return at;
}

type Measured = { end: number | null; depth: number; bytes: number; hasBrackets: boolean };

/**
 * Walks the brackets and strings of one JSON value: where it ends (null when the text ends first), how deep it
 * nests, and the UTF-8 size of the text from here on. A value without brackets ends with the text.
 */
function measure(text: string, start: number): Measured {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  let isEscaped = false;
  let bytes = start;
  const hasBrackets = text[start] === '{' || text[start] === '[';
  let end = hasBrackets ? null : text.length;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // A surrogate pair is 4 bytes: 2 for each half.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
    if (end !== null) continue;
    if (inString) {
      if (isEscaped) isEscaped = false;
      else if (code === BACKSLASH) isEscaped = true;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) deepest = Math.max(deepest, (depth += 1));
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      depth -= 1;
      if (depth === 0) end = at + 1;
    }
  }
  return { end, depth: deepest, bytes, hasBrackets };
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
