/** `t` for what both faces show: ui/ and call/. */
import type { CallMessages, CommonMessages, ProblemsMessages } from './generated/keys.ts';
import { type Translate, translate } from './runtime.ts';

export type SharedMessages = CommonMessages & ProblemsMessages & CallMessages;
export const t: Translate<SharedMessages> = translate;
