import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { wallContract } from '#shared/contract.ts';
import { StoreLink } from './store-link.ts';

export const wallLink = new StoreLink();

/** What a wall can ask of the store: it reads and watches. */
export const wallStore: ContractRouterClient<typeof wallContract> = createORPCClient(wallLink);
