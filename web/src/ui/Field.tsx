/** A control with its label above, a hint and an error: the frame of every form control. */
import type { ComponentChildren } from 'preact';
import { t } from '../i18n/shared.ts';
import './Field.css';

export interface FieldLook {
  /** Names the control in the form, in ErrorSummary and in the server's pointers. Unique on the page. */
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Shows "(optional)"; every other field is required. `unmarked` is for what is no question: a search, a note. */
  optional?: boolean | 'unmarked' | undefined;
  /** The label is the only question of the screen, and its heading. */
  asHeading?: boolean | undefined;
}

/** What the control itself must carry. */
export interface ControlProps {
  id: string;
  name: string;
  required: boolean;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export function fieldId(name: string): string {
  return `field-${name}`;
}

export function describedBy({ name, hint, error }: FieldLook): string | undefined {
  const parts = [hint && `${fieldId(name)}-hint`, error && `${fieldId(name)}-error`].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}

export function controlProps(look: FieldLook): ControlProps {
  return {
    id: fieldId(look.name),
    name: look.name,
    required: !look.optional,
    'aria-describedby': describedBy(look),
    'aria-invalid': look.error ? true : undefined,
  };
}

export function LabelText({ label, optional }: Pick<FieldLook, 'label' | 'optional'>) {
  return (
    <>
      {label}
      {optional === true && <span class="field__optional"> ({t('common.optional')})</span>}
    </>
  );
}

export function HintAndError({ name, hint, error }: Pick<FieldLook, 'name' | 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <p class="field__hint" id={`${fieldId(name)}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field__error" id={`${fieldId(name)}-error`}>
          <span class="visually-hidden">{t('common.error.prefix')} </span>
          {error}
        </p>
      )}
    </>
  );
}

/** `<Field {...look}>{control => <input {...control} />}</Field>` */
export function Field({ children, ...look }: FieldLook & { children: (control: ControlProps) => ComponentChildren }) {
  const label = (
    <label class="field__label" for={fieldId(look.name)}>
      <LabelText {...look} />
    </label>
  );
  return (
    <div class={look.error ? 'field field--wrong' : 'field'}>
      {look.asHeading ? <h1>{label}</h1> : label}
      <HintAndError {...look} />
      {children(controlProps(look))}
    </div>
  );
}
