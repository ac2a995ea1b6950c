export type ErrorDetails = Readonly<Record<string, string | number | boolean | null>>;

/** An expected refusal: a code the interface has a text for, and the values that text needs. */
export class AppError<Code extends string = string> extends Error {
  override readonly name = 'AppError';
  readonly code: Code;
  readonly details: ErrorDetails;

  constructor(code: Code, details: ErrorDetails = {}) {
    super(`${code} ${JSON.stringify(details)}`);
    this.code = code;
    this.details = details;
  }
}

/**
 * Binds the thrower of one feature to that feature's map of code → details,
 * so that an unknown code, or a detail its text needs and does not get, fails to compile.
 */
export function errorsOf<Codes extends Record<string, ErrorDetails>>() {
  return <Code extends keyof Codes & string>(code: Code, details: Codes[Code]): AppError<Code> =>
    new AppError(code, details);
}
