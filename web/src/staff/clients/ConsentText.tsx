/** What is read to somebody before they agree, in the language that it really is in. */
import { t } from '../../i18n/staff.ts';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import type { ConsentTextView, NewConsent } from './record.ts';

export function ConsentText({ text, wanted }: { text: ConsentTextView; wanted: NewConsent['language'] }) {
  return (
    <figure class="consent-text">
      <blockquote lang={text.language}>{text.body}</blockquote>
      {text.language !== wanted && (
        <figcaption class="soft small">
          {t('people.consent.other_language', { language: NATIVE_NAMES[text.language] })}
        </figcaption>
      )}
    </figure>
  );
}
