/** The first stop of the keyboard: past the bar, to <main id="main">. */
import { t } from '../i18n/shared.ts';
import './SkipLink.css';

function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

export function SkipLink() {
  return (
    <a class="skip-link" href="#main" onClick={skip}>
      {t('common.skip')}
    </a>
  );
}
