/** The socket's refusals in words. */
import { sentenceFor } from '../../api/problem.ts';
import { t } from '../../i18n/staff.ts';

export function refusalSentence(code: string): string {
  switch (code) {
    case 'offline':
      return sentenceFor('network');
    case 'room_full':
      return t('staff.session.code.room_full');
    case 'not_now':
    case 'not_found':
    case 'ended':
      return t('staff.session.code.not_now');
    default:
      return sentenceFor('unavailable');
  }
}
