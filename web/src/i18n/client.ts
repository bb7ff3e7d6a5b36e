/** `t` for the client's pages. */
import type { ClientMessages, IntakeMessages, MeMessages } from './generated/keys.ts';
import { type Translate, translate } from './runtime.ts';
import type { SharedMessages } from './shared.ts';

export const t: Translate<SharedMessages & ClientMessages & IntakeMessages & MeMessages> = translate;
