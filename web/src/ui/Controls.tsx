/** The form controls. Values go in and come out as plain values: `value`, `onInput(value)`. */
import { t } from '../i18n/shared.ts';
import { Field, type FieldLook } from './Field.tsx';

interface TextProps extends FieldLook {
  value: string;
  onInput: (value: string) => void;
  onBlur?: (() => void) | undefined;
  /** As in HTML: `email`, `current-password`, `name` … */
  autocomplete?: string | undefined;
  maxLength?: number | undefined;
  readOnly?: boolean | undefined;
}

interface InputProps extends TextProps {
  type?: 'text' | 'email' | 'password' | 'tel' | 'search' | 'date' | 'time' | undefined;
  min?: string | undefined;
  max?: string | undefined;
}

export function TextInput({
  value,
  onInput,
  onBlur,
  type = 'text',
  autocomplete,
  maxLength,
  readOnly,
  min,
  max,
  ...look
}: InputProps) {
  return (
    <Field {...look}>
      {control => (
        <input
          {...control}
          class="control"
          type={type}
          value={value}
          autocomplete={autocomplete}
          maxLength={maxLength}
          readOnly={readOnly}
          min={min}
          max={max}
          onInput={event => onInput(event.currentTarget.value)}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}

export function TextArea({
  value,
  onInput,
  onBlur,
  rows = 5,
  maxLength,
  readOnly,
  ...look
}: TextProps & { rows?: number | undefined }) {
  return (
    <Field {...look}>
      {control => (
        <textarea
          {...control}
          class="control"
          rows={rows}
          value={value}
          maxLength={maxLength}
          readOnly={readOnly}
          onInput={event => onInput(event.currentTarget.value)}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectProps extends FieldLook {
  value: string;
  options: readonly Option[];
  onInput: (value: string) => void;
  /** The first, empty line; without it the first option is chosen from the start. */
  placeholder?: boolean | undefined;
}

export function Select({ value, options, onInput, placeholder = true, ...look }: SelectProps) {
  return (
    <Field {...look}>
      {control => (
        <select {...control} class="control" value={value} onInput={event => onInput(event.currentTarget.value)}>
          {placeholder && <option value="">{t('common.choose')}</option>}
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface CodeProps extends FieldLook {
  value: string;
  /** Gets digits only, however they were typed or pasted. */
  onInput: (digits: string) => void;
  digits?: number | undefined;
}

/** One field for a numeric code: pasteable, filled in by the phone from a text message, never split into boxes. */
export function CodeInput({ value, onInput, digits = 6, ...look }: CodeProps) {
  return (
    <Field hint={t('common.code.hint')} {...look}>
      {control => (
        <input
          {...control}
          class="control control--code"
          type="text"
          inputMode="numeric"
          autocomplete="one-time-code"
          autocapitalize="off"
          spellcheck={false}
          value={value}
          onInput={event => {
            const clean = event.currentTarget.value.replace(/\D/g, '').slice(0, digits);
            event.currentTarget.value = clean;
            onInput(clean);
          }}
        />
      )}
    </Field>
  );
}
