/** The client's way from the link to the conversation and out again. */
import { t } from '../i18n/client.ts';
import { ClientFrame } from '../ui/ClientFrame.tsx';

export function Join() {
  return (
    <ClientFrame>
      <h1>{t('common.title')}</h1>
    </ClientFrame>
  );
}
