import type { ParseKeys } from 'i18next';
import type { resources } from './resources.ts';

type Namespace = keyof (typeof resources)['zh-CN'];

/** A text of any feature, named in full: `shell:action.showKeys`. For registries, which show texts they do not own. */
export type TextKey = { [Name in Namespace]: `${Name}:${ParseKeys<Name>}` }[Namespace];
