import { join } from 'node:path';
import type { FetchedFile } from '#shared/process/messages.ts';
import { StoreDatabase } from './database/store-database.ts';
import { readDocumentFile } from './reports/read-document-file.ts';
import type { StoreContext } from './store-context.ts';
import { readBaseTile } from './tiles/base-map.ts';

/** Answers what main asks for its windows by custom protocol: `tiles/…` and `files/documents/…`. */
export function fileServer(store: StoreContext): (path: string) => Promise<FetchedFile | null> {
  const baseMap = new StoreDatabase(join(store.options.resourcesDir, 'basemap/base.mbtiles'), {
    readonly: true,
  });
  return async (path) => {
    const [area, ...rest] = path.split('/');
    const inside = rest.join('/');
    if (area === 'tiles') return readBaseTile(baseMap.read, inside);
    return area === 'files' ? readDocumentFile(store, inside) : null;
  };
}
