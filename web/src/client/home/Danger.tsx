/** Numbers to call in danger, country by country, as the offices have entered them. */
import { Phone } from 'lucide';
import { t } from '../../i18n/client.ts';
import { settings } from '../../settings.ts';
import { Icon } from '../../ui/Icon.tsx';
import './Danger.css';

function countryName(code: string): string {
  if (code === 'AZ') return t('client.country.AZ');
  if (code === 'UZ') return t('client.country.UZ');
  return code === 'KZ' ? t('client.country.KZ') : code;
}

function withNumbers() {
  return settings.emergencyNumbers.filter(({ numbers }) => numbers.length > 0);
}

export function hasNumbers(): boolean {
  return withNumbers().length > 0;
}

export function DangerNumbers() {
  return (
    <ul class="danger">
      {withNumbers().map(({ country, numbers }) => (
        <li key={country} class="danger__country">
          <span>{countryName(country)}</span>
          {numbers.map(({ kind, number }) => (
            <a key={number} class="danger__number" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
              <Icon of={Phone} size="s" />
              <span class="figures">{number}</span>
              {kind !== null && <span class="danger__kind">{t(`common.emergency.kind.${kind}`)}</span>}
            </a>
          ))}
        </li>
      ))}
    </ul>
  );
}

export function Danger() {
  if (!hasNumbers()) return null;
  return (
    <section class="stack stack--s" aria-labelledby="danger-title">
      <h2 id="danger-title">{t('client.danger.title')}</h2>
      <DangerNumbers />
    </section>
  );
}
