import type { ErrorCode } from '#shared/error-codes.ts';

export interface ErrorText {
  /** What happened, and what is safe. */
  readonly happened: string;
  /** What the operator can do now. */
  readonly todo: string;
}

/** A code without a text does not compile. */
export type ErrorTexts = Readonly<Record<ErrorCode, ErrorText>>;
