/** Who is signed in on this page, what the role allows, and what happens when the sign-in ends. */
import { signal } from '@preact/signals';
import { answer, api } from '../api/client.ts';
import { currentLanguage, switchLanguage } from '../i18n/runtime.ts';
import { type Language, settings } from '../settings.ts';
import { keepLanguage } from './keep-language.ts';
import type { Me, Permission } from './types.ts';

/**
 * asking: not known yet · in · out: nobody · ended: somebody was here, and their page with all that they typed is kept
 * beneath the sign-in · failed: the server did not answer.
 */
export type Gate = 'asking' | 'in' | 'out' | 'ended' | 'failed';

export const gate = signal<Gate>('asking');
export const me = signal<Me | undefined>(undefined);
/** Rises with each sign-in on this page: whatever failed for want of one tries again. */
export const signIns = signal(0);

/** Only inside pages that are shown after sign-in. */
export function whoAmI(): Me {
  if (me.value === undefined) throw new Error('a page was shown before the sign-in was known');
  return me.value;
}

/** Hides what the role may not do; the server decides all the same. */
export function may(permission: Permission): boolean {
  return me.value?.permissions.includes(permission) ?? false;
}

/** Where a role begins. */
export function homeAddress(): string {
  return may('office:calendar:read') ? '/desk' : '/admin/offices';
}

export async function askWhoIAm(): Promise<void> {
  gate.value = 'asking';
  try {
    await letIn(await answer(api.GET('/api/v1/me')));
  } catch {
    if (gate.peek() === 'asking') gate.value = 'failed';
  }
}

/** The language was chosen on this page before anybody was known: it goes before the account's. */
let chosenHere = false;

export function chooseBeforeSignIn(): void {
  chosenHere = true;
}

async function speak(language: Language): Promise<void> {
  if (!settings.languages.includes(language) || language === currentLanguage()) return;
  await switchLanguage(language).catch(() => undefined);
}

/** Takes a new sign-in. Somebody else than before gets a fresh page: nothing of the other person's may remain. */
export async function letIn(who: Me): Promise<void> {
  if (me.value !== undefined && me.value.staff_id !== who.staff_id) {
    location.assign('/desk');
    return;
  }
  me.value = who;
  if (chosenHere) keepLanguage(currentLanguage());
  else await speak(who.language);
  gate.value = 'in';
  signIns.value += 1;
}

/** The server has answered that nobody is signed in. */
export function signedOut(): void {
  gate.value = me.value === undefined ? 'out' : 'ended';
}
