/** An invitation's link, shown this once where no mail server sends it; otherwise the word that a letter is on its way. */
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { CopyField } from '../appointment/CopyField.tsx';
import '../appointment/Appointment.css';

export interface Handed {
  readonly name: string;
  readonly link: string | null;
}

interface Props {
  handed: Handed | undefined;
  close: () => void;
}

export function HandedLink({ handed, close }: Props) {
  if (handed === undefined) return null;
  const { name, link } = handed;
  if (link === null) {
    return (
      <Notice kind="success" live title={t('admin.staff.invited', { name })}>
        {t('admin.staff.mailed')}
      </Notice>
    );
  }
  return (
    <Notice
      kind="warning"
      live
      title={t('admin.staff.link_title')}
      actions={<Button onClick={close}>{t('admin.staff.link_close')}</Button>}
    >
      <div class="stack stack--s">
        <p>{t('admin.staff.link_text', { name })}</p>
        <CopyField
          name="invitation-link"
          label={t('staff.appointment.link')}
          value={link}
          copyLabel={t('staff.appointment.copy_link')}
        />
      </div>
    </Notice>
  );
}
