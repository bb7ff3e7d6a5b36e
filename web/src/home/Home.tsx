/** The client's first page. */
import { t } from '../i18n/client.ts';
import { ClientFrame } from '../ui/ClientFrame.tsx';

export function Home() {
  return (
    <ClientFrame>
      <h1>{t('common.title')}</h1>
    </ClientFrame>
  );
}
