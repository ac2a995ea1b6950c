declare module 'pino-roll' {
  import type { Writable } from 'node:stream';

  interface RollingFile {
    readonly file: string;
    readonly extension: string;
    readonly size: string;
    readonly limit: { readonly count: number };
    readonly mkdir: boolean;
    readonly sync: boolean;
  }

  export default function openRollingFile(options: RollingFile): Promise<Writable>;
}
