import { diagnostics } from '../i18n/zh-CN/diagnostics.ts';

type KnownTable = keyof typeof diagnostics.tables.name;

/** Whether a table has a name of its own on screen; one that has none is shown as it is called. */
export const hasTableName = (table: string): table is KnownTable =>
  Object.hasOwn(diagnostics.tables.name, table);
