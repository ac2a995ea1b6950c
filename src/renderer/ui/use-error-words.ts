import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorDetails } from '#shared/kernel/errors.ts';
import { errorTexts } from '../i18n/zh-CN/error-texts.ts';
import type { ErrorWords } from './error-state.tsx';

interface CodedError {
  readonly code: string;
  readonly details?: ErrorDetails;
}

const isKnownCode = (code: string): code is keyof typeof errorTexts => Object.hasOwn(errorTexts, code);

const isCoded = (error: unknown): error is CodedError =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';

/**
 * The words for anything thrown at a window: by its code when it has one we know, else as an internal error.
 * A log id is passed on whenever there is one.
 */
export function useErrorWords(): (error: unknown) => ErrorWords {
  const { t } = useTranslation('errors');
  return useCallback(
    (error) => {
      const coded: CodedError = isCoded(error) ? error : { code: 'internal' };
      const code = isKnownCode(coded.code) ? coded.code : 'internal';
      // Each text names only details its code carries; that pairing is checked where the error is made.
      const write = t as (key: string, details: ErrorDetails) => string;
      const details = coded.details ?? {};
      return {
        happened: write(`${code}.happened`, details),
        todo: write(`${code}.todo`, details),
        logId: typeof details['logId'] === 'string' ? details['logId'] : null,
      };
    },
    [t],
  );
}
