import { newId } from '#shared/kernel/ids.ts';
import { decodeFeed } from './decode-feed.ts';

/** What the operator handed in, not yet understood. The id is made once, so that confirming twice is harmless. */
export interface Feed {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly origin: 'file' | 'paste';
}

/** The store refuses more than this by itself; a file that large is not even read. */
const LARGEST_BYTES = 20_000_000;
const LONGEST_NAME = 300;

export type FeedFile =
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'too-large' | 'unreadable'; readonly name: string };

export async function readFeedFile(file: File): Promise<FeedFile> {
  const { name, size } = file;
  if (size > LARGEST_BYTES) return { kind: 'too-large', name };
  try {
    const text = decodeFeed(new Uint8Array(await file.arrayBuffer()));
    return { kind: 'feed', feed: { id: newId(), name: name.slice(-LONGEST_NAME), text, origin: 'file' } };
  } catch {
    return { kind: 'unreadable', name };
  }
}

export const pastedFeed = (text: string, name: string): Feed => ({
  id: newId(),
  name,
  text,
  origin: 'paste',
});
