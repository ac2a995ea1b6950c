import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { FetchedFile } from '#shared/process/messages.ts';
import type { ReadDb } from '../database/handles.ts';

const unpack = promisify(gunzip);

const TILE = /^base\/(\d{1,2})\/(\d{1,7})\/(\d{1,7})$/;

/** One tile of the bundled base map, unpacked; null where it has none. MBTiles counts rows from the south. */
export async function readBaseTile(baseMap: ReadDb, path: string): Promise<FetchedFile | null> {
  const [, z, x, y] = TILE.exec(path) ?? [];
  if (z === undefined || x === undefined || y === undefined) return null;
  const row = 2 ** Number(z) - 1 - Number(y);
  const tile = baseMap.get<{ tile_data: Uint8Array }>(
    'SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?',
    [Number(z), Number(x), row],
  );
  if (tile === undefined) return null;
  return {
    bytes: await unpack(tile.tile_data),
    mediaType: 'application/x-protobuf',
    fileName: null,
    immutable: false,
  };
}
