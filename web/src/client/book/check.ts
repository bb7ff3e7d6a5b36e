/** What a question still wants before one goes on; in words. */
import { t } from '../../i18n/client.ts';
import { looksLikePhone } from '../home/phone.ts';
import { type Answers, needsPhone } from './answers.ts';

export type Faults = Readonly<Partial<Record<string, string>>>;
export type StepName = 'danger' | 'office' | 'name' | 'ways' | 'hours' | 'wish' | 'send';

/** The steps of one person: an agency's only office is not asked for, and hours only where there is a way. */
export function stepsOf(answers: Answers, offices: number): StepName[] {
  const all: StepName[] = ['danger', 'office', 'name', 'ways', 'hours', 'wish', 'send'];
  return all.filter(step => {
    if (step === 'office') return offices > 1;
    if (step === 'wish') return !answers.lost;
    return step !== 'hours' || !answers.ways.includes('none');
  });
}

function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text.trim());
}

function waysFaults(answers: Answers): Faults {
  return {
    ...(answers.ways.length === 0 && { ways: t('intake.ways.choose') }),
    ...(needsPhone(answers) && !looksLikePhone(answers.phone) && { phone: t('intake.call.phone_wrong') }),
    ...(answers.ways.includes('email') && !looksLikeEmail(answers.email) && { email: t('common.field.email') }),
  };
}

function hoursFaults({ hours, days, from, until }: Answers): Faults {
  if (hours !== 'only') return {};
  return {
    ...(days.length === 0 && { days: t('intake.ways.choose') }),
    ...((from === '' || from >= until) && { from: t('intake.hours.wrong') }),
  };
}

export function faultsOf(step: StepName, answers: Answers): Faults {
  if (step === 'danger' && answers.danger === '') return { danger: t('common.field.choose') };
  if (step === 'office' && answers.office === '') return { office: t('common.field.choose') };
  if (step === 'name' && answers.name.trim() === '') return { name: t('common.field.required') };
  if (step === 'ways') return waysFaults(answers);
  return step === 'hours' ? hoursFaults(answers) : {};
}
