/** What somebody who was deactivated leaves behind, until it has been read: a coordinator must give it to others. */
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { DeactivatedView } from './calls.ts';

function sentences({ clients_left, appointments_left, substitutions_left }: DeactivatedView): string[] {
  return [
    clients_left > 0 ? t('admin.staff.left_clients', { count: clients_left }) : '',
    appointments_left > 0 ? t('admin.staff.left_appointments', { count: appointments_left }) : '',
    substitutions_left > 0 ? t('admin.staff.left_substitutions', { count: substitutions_left }) : '',
  ].filter(sentence => sentence !== '');
}

export function leavesWork(deactivated: DeactivatedView): boolean {
  return sentences(deactivated).length > 0;
}

interface Props {
  of: DeactivatedView | undefined;
  close: () => void;
}

export function LeftWork({ of, close }: Props) {
  if (of === undefined) return null;
  return (
    <Notice
      kind="warning"
      live
      title={t('admin.staff.deactivated', { name: of.staff.name })}
      actions={<Button onClick={close}>{t('common.close')}</Button>}
    >
      <ul>
        {sentences(of).map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{t('admin.staff.left_text')}</p>
    </Notice>
  );
}
