/** All faults of a form in one place above it; takes the focus when it appears. Each line leads to its field. */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/shared.ts';
import './ErrorSummary.css';
import { fieldId } from './Field.tsx';

export interface FieldFault {
  readonly name: string;
  readonly text: string;
}

interface Props {
  faults: readonly FieldFault[];
  /** A fault that belongs to no field, such as a missing connection. */
  general?: string | undefined;
}

export function ErrorSummary({ faults, general }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const empty = faults.length === 0 && general === undefined;
  useEffect(() => {
    if (!empty) box.current?.focus();
  }, [faults, general, empty]);
  if (empty) return null;
  return (
    <div ref={box} class="error-summary" role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title" class="error-summary__title">
        {t('common.error_summary.title')}
      </h2>
      {general !== undefined && <p>{general}</p>}
      {faults.length > 0 && (
        <ul class="stack stack--s">
          {faults.map(fault => (
            <li key={fault.name}>
              <a href={`#${fieldId(fault.name)}`} onClick={event => focusField(event, fault.name)}>
                {fault.text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Moves by script, so that the address (which may carry a token's place) stays as it is. */
function focusField(event: Event, name: string): void {
  event.preventDefault();
  const field = document.getElementById(fieldId(name));
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
