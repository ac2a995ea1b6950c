import { QueryClient } from '@tanstack/react-query';
import { AppError } from '#shared/kernel/errors.ts';

/**
 * Answers are kept until the store says that a table they came from has changed; nothing is polled.
 * A store that is restarting is asked again, a refusal is not.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
        retry: (failures, error) => isUnreachable(error) && failures < 5,
        retryDelay: 500,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

const isUnreachable = (error: unknown): boolean =>
  error instanceof AppError && error.code === 'store/unreachable';
