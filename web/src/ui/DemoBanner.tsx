/** Says on every page of a demo that its people are invented. */
import { FlaskConical } from 'lucide';
import { t } from '../i18n/shared.ts';
import './DemoBanner.css';
import { Icon } from './Icon.tsx';

export function DemoBanner() {
  return (
    <div class="demo-banner">
      <Icon of={FlaskConical} size="s" />
      <span>{t('common.demo.banner')}</span>
    </div>
  );
}
