import { oc } from '@orpc/contract';
import { z } from 'zod';

/** State of the program itself. Holds no personal data: what an export may carry away. */
const diagnosticsSchema = z.object({
  appVersion: z.string(),
  electronVersion: z.string(),
  sqliteVersion: z.string(),
  platform: z.string(),
  nodeId: z.string(),
  databaseBytes: z.int(),
  walBytes: z.int(),
  freeDiskBytes: z.int().nullable(),
  schemaVersion: z.int(),
  changes: z.int(),
  rows: z.array(z.object({ table: z.string(), rows: z.int() })),
  integrity: z.enum(['ok', 'damaged', 'not-checked']),
  chain: z.object({ checked: z.int(), firstBroken: z.string().nullable() }).nullable(),
  storeStarts: z.int(),
  slowQueries: z.array(z.object({ at: z.int(), ms: z.number(), sql: z.string() })),
  startedAt: z.int(),
});
export type Diagnostics = z.infer<typeof diagnosticsSchema>;

export const diagnosticsContract = {
  get: oc.output(diagnosticsSchema),
  /** Walks the whole chain and checks the file; runs in pieces so that calls go on meanwhile. */
  check: oc.output(diagnosticsSchema),
  /** Writes the export into the data folder and names the file. */
  export: oc.output(z.object({ path: z.string(), bytes: z.int() })),
};
