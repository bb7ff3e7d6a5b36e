/** One sentence for how somebody went. */
import { t } from '../../i18n/shared.ts';
import type { Gone } from '../protocol.ts';

export function goneText({ name, how }: Gone): string {
  if (how === 'exit') return t('call.gone.exit', { name });
  return how === 'lost' ? t('call.gone.lost', { name }) : t('call.gone.left', { name });
}
