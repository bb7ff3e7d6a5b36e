/** Says on every page of a demo that its people are invented, and to staff where its messages can be read. */
import { FlaskConical } from 'lucide';
import { t } from '../i18n/shared.ts';
import './DemoBanner.css';
import { Icon } from './Icon.tsx';

export function DemoBanner({ outbox = false }: { outbox?: boolean | undefined }) {
  return (
    <div class="demo-banner">
      <Icon of={FlaskConical} size="s" />
      <p>
        {t('common.demo.banner')} {outbox && <a href="/demo/outbox">{t('common.demo.outbox')}</a>}
      </p>
    </div>
  );
}
