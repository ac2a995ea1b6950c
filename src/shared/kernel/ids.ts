import { v7 } from 'uuid';
import { z } from 'zod';

/** UUIDv7: sortable by time of making, made offline by whoever starts the record, so a retry is harmless. */
export const idSchema = z.uuidv7();

export type Id<Of extends string> = string & { readonly __idOf?: Of };

export const newId = <Of extends string>(): Id<Of> => v7();
