/** Every version of a text that was ever in force, read when somebody asks for them. */
import { useState } from 'preact/hooks';
import { formatDateTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { here } from '../moments.ts';
import { readVersions, type TextView } from './calls.ts';

export function Versions({ text }: { text: TextView }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('texts.versions')}</summary>
      {open && <List text={text} />}
    </details>
  );
}

function List({ text }: { text: TextView }) {
  const versions = useLoaded(`${text.key} ${text.version}`, () => readVersions(text.key));
  return (
    <WhenLoaded of={versions} lines={3}>
      {items => (
        <ol class="texts">
          {items.map(each => (
            <li key={each.version} class="texts__item">
              <p class="soft small">
                {[
                  t('texts.version', { version: String(each.version) }),
                  NATIVE_NAMES[each.language],
                  formatDateTime(here(each.at), 'date'),
                ].join(' · ')}
              </p>
              <p lang={each.language} class="texts__body">
                {each.body}
              </p>
            </li>
          ))}
        </ol>
      )}
    </WhenLoaded>
  );
}
