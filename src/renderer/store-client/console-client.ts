import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { consoleContract } from '#shared/contract.ts';
import { StoreLink } from './store-link.ts';

export const consoleLink = new StoreLink();

/** What a console can ask of the store, typed by the contract. */
export const store: ContractRouterClient<typeof consoleContract> = createORPCClient(consoleLink);
