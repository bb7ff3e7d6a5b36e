/** Video or sound only: icon and word. */
import { Phone, Video } from 'lucide';
import { t } from '../../i18n/staff.ts';
import { Icon } from '../../ui/Icon.tsx';
import './FormWord.css';
import type { Form } from '../types.ts';

export function FormWord({ form }: { form: Form }) {
  return (
    <span class="form-word">
      <Icon of={form === 'video' ? Video : Phone} size="s" />
      <span>{t(`common.form.${form}`)}</span>
    </span>
  );
}
