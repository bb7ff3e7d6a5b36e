/** Who may be the same person as somebody about to be added: masked, and a person decides. */
import { t } from '../../i18n/staff.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { DoubleView } from './record.ts';

export function Doubles({ doubles }: { doubles: readonly DoubleView[] }) {
  return (
    <Notice kind="warning" live title={t('people.doubles.title')}>
      <p>{t('people.doubles.text')}</p>
      <ul class="doubles">
        {doubles.map((double, index) => (
          <li key={double.id ?? index}>
            <strong>{double.masked_name}</strong>: {signs(double).join(', ')}
            {double.id !== null && (
              <>
                {' '}
                <a href={`/clients/${double.id}`}>{t('people.doubles.open')}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function signs(double: DoubleView): string[] {
  return [
    double.same_phone && t('people.doubles.same_phone'),
    double.same_name && t('people.doubles.same_name'),
    double.same_year && t('people.doubles.same_year'),
  ].filter(text => text !== false);
}
