import { ORPCError } from '@orpc/server';
import type { Logger } from 'pino';
import { AppError, type ErrorDetails } from '#shared/kernel/errors.ts';
import { newId } from '#shared/kernel/ids.ts';

/** How every failure crosses a port: a code the interface has a text for, and what the text needs. */
interface WireError {
  readonly code: string;
  readonly details: ErrorDetails;
}

/** Stands around every call at a port, so that nothing crosses it but a code with a text. */
export function refuseInWords(log: Logger) {
  return async <T>({ next }: { next: () => Promise<T> }): Promise<T> => {
    try {
      return await next();
    } catch (error) {
      throw toWireError(error, log) as Error;
    }
  };
}

/** Turns what a call threw into what the window is told. A bug is logged in full here and crosses as its log id. */
function toWireError(error: unknown, log: Logger): unknown {
  if (error instanceof AppError) {
    const { code, details } = error as AppError;
    return wire({ code, details });
  }
  if (error instanceof ORPCError) {
    const { data } = error as ORPCError<string, unknown>;
    if (error.code === 'BAD_REQUEST')
      return wire({ code: 'input/invalid', details: { field: firstField(data) } });
    if (error.code !== 'INTERNAL_SERVER_ERROR') return error;
  }
  const sqlite = codeOf(error);
  if (sqlite === 'SQLITE_FULL') return wire({ code: 'store/disk-full', details: {} });
  if (sqlite.startsWith('SQLITE_READONLY')) return wire({ code: 'store/read-only', details: {} });
  const logId = newId();
  log.error({ err: error, logId }, 'call failed');
  return wire({ code: 'internal', details: { logId } });
}

const wire = (data: WireError) => new ORPCError('REFUSED', { status: 422, message: data.code, data });

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

function firstField(data: unknown): string {
  const issues = (data as { issues?: readonly { path?: readonly unknown[] }[] } | undefined)?.issues;
  return issues?.[0]?.path?.map(String).join('.') ?? '';
}
