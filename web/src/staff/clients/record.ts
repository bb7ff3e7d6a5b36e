/** The words of the client record, in the order in which pages offer them, and their names for people. */
import type { components } from '../../api/schema.d.ts';
import { t } from '../../i18n/staff.ts';

type Schemas = components['schemas'];

export type RecordView = Schemas['RecordView'];
export type ProfileView = Schemas['ProfileView'];
export type ProfileChange = Schemas['ProfileChange'];
export type ContactRuleView = Schemas['ContactRuleView'];
export type NewContactRule = Schemas['NewContactRule'];
export type ConsentView = Schemas['ConsentView'];
export type NewConsent = Schemas['NewConsent'];
export type ConsentTextView = Schemas['ConsentTextView'];
export type ConsentKind = Schemas['ConsentKind'];
export type EmergencyContactView = Schemas['EmergencyContactView'];
export type NewEmergencyContact = Schemas['NewEmergencyContact'];
export type GuardianView = Schemas['GuardianView'];
export type NewGuardian = Schemas['NewGuardian'];
export type HouseholdView = Schemas['HouseholdView'];
export type ReaderList = Schemas['ReaderList'];
export type ReaderView = Schemas['ReaderView'];
export type DoubleView = Schemas['DoubleView'];
export type Risk = Schemas['Risk'];

export const CATEGORIES = [
  'family',
  'minor',
  'youth',
  'elderly',
  'disability',
  'lonely',
  'unemployed',
  'migrant',
  'homeless',
  'ex_prisoner',
  'other',
] as const satisfies readonly Schemas['Category'][];
export const NEEDS = [
  'large_text',
  'easy_words',
  'screen_reader',
  'hard_of_hearing',
  'sign_language',
  'interpreter',
  'moving',
] as const satisfies readonly Schemas['Need'][];
export const DEVICES = ['own_phone', 'shared_phone', 'computer', 'landline', 'none'] as const;
export const LINES = ['good', 'weak', 'none'] as const;
export const PRIVACIES = ['private', 'sometimes', 'none'] as const;
export const GENDERS = ['any', 'woman', 'man'] as const;
export const RISKS = ['none', 'medium', 'high', 'urgent'] as const;
export const CALLS = ['call', 'text_first', 'never'] as const;
export const CHANNELS = ['sms', 'email', 'sms_email', 'email_sms', 'none'] as const;
export const WORDINGS = ['neutral', 'full'] as const;
export const ANSWERERS = ['client_only', 'named', 'anyone'] as const;
/** Those that can be asked: recording is not among them. */
export const KINDS = [
  'service',
  'technology',
  'observation',
  'sharing',
  'assistance',
  'contact',
  'assent',
] as const satisfies readonly ConsentKind[];
export const WAYS = ['spoken', 'paper', 'screen'] as const;
export const WITNESSES = ['none', 'interpreter'] as const;
export const GIVERS = ['client', 'guardian'] as const;
export const RELATIONS = ['parent', 'partner', 'child', 'sibling', 'friend', 'neighbour', 'other'] as const;
export const GUARDIAN_KINDS = ['parent', 'court', 'power'] as const;
export const SCOPES = ['appointments', 'consents', 'letters', 'plan'] as const;

export type ChannelOrder = (typeof CHANNELS)[number];

export function channelOrder(channels: readonly string[]): ChannelOrder {
  const joined = channels.join('_');
  return CHANNELS.find(each => each === joined) ?? 'none';
}

export function consentName(kind: ConsentKind, partner: string | null = null): string {
  return partner === null ? t(`people.kind.${kind}`) : `${t(`people.kind.${kind}`)}: ${partner}`;
}

/** Names of several, one after the other. */
export function listed(names: readonly string[]): string {
  return names.length === 0 ? t('people.none') : names.join(', ');
}
