/** "Please stay": the line is gone and comes back by itself. Lies over the pictures and takes nothing away. */
import { WifiOff } from 'lucide';
import { t } from '../../i18n/shared.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import type { CallSession } from '../model.ts';
import './LostNotice.css';

export function LostNotice({ session }: { session: CallSession }) {
  const lost = session.lost.value;
  if (lost === undefined) return null;
  return (
    <div class="lost" role="alert">
      <div class="lost__box">
        <Icon of={WifiOff} size="l" />
        <h2>{t('call.lost.title')}</h2>
        <p>{lost === 'own' ? t('call.lost.own') : t('call.lost.peer')}</p>
        <Spinner label={t('call.lost.trying')} />
      </div>
    </div>
  );
}
