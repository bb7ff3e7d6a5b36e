/** The form of an appointment: icon and word. */
import { Building2, Headphones, House, MessageSquare, Phone, Video } from 'lucide';
import { t } from '../../i18n/staff.ts';
import { Icon, type IconNode } from '../../ui/Icon.tsx';
import './FormWord.css';
import type { Form } from '../types.ts';

export const FORM_ICONS: Readonly<Record<Form, IconNode>> = {
  audio: Headphones,
  chat: MessageSquare,
  home: House,
  office: Building2,
  phone: Phone,
  video: Video,
};

export function FormWord({ form }: { form: Form }) {
  return (
    <span class="form-word">
      <Icon of={FORM_ICONS[form]} size="s" />
      <span>{t(`common.form.${form}`)}</span>
    </span>
  );
}
