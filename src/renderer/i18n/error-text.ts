import type { ErrorCode } from '#shared/error-codes.ts';

/**
 * What happened, and what is safe; then what the operator can do now.
 * A code without a text does not compile.
 */
export type ErrorTexts = Readonly<Record<ErrorCode, { readonly happened: string; readonly todo: string }>>;
