/** Keeps the language with the account, so that it is there on the next device too. */
import type { Language } from '../settings.ts';
import { answer, api } from '../api/client.ts';

/** The choice already holds on this device: a server that cannot be reached takes nothing away from it. */
export function keepLanguage(language: Language): void {
  answer(api.PATCH('/api/v1/me', { body: { language } })).catch(() => undefined);
}
