/** Checkboxes and radio groups: the whole line is the target. */
import { describedBy, fieldId, type FieldLook, HintAndError, LabelText } from './Field.tsx';

interface CheckboxProps extends FieldLook {
  checked: boolean;
  onInput: (checked: boolean) => void;
}

export function Checkbox({ checked, onInput, ...look }: CheckboxProps) {
  return (
    <div class={look.error ? 'field field--wrong' : 'field'}>
      <HintAndError name={look.name} error={look.error} />
      <label class="choice">
        <input
          id={fieldId(look.name)}
          name={look.name}
          class="choice__control"
          type="checkbox"
          checked={checked}
          aria-invalid={look.error ? true : undefined}
          aria-describedby={look.error ? `${fieldId(look.name)}-error` : undefined}
          onInput={event => onInput(event.currentTarget.checked)}
        />
        <span>
          {look.label}
          {look.hint && <span class="choice__hint">{look.hint}</span>}
        </span>
      </label>
    </div>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface RadioProps extends FieldLook {
  value: string;
  choices: readonly Choice[];
  onInput: (value: string) => void;
}

export function RadioGroup({ value, choices, onInput, ...look }: RadioProps) {
  return (
    <fieldset class={look.error ? 'field field--wrong' : 'field'} aria-describedby={describedBy(look)}>
      <legend class="field__label">
        {look.asHeading ? (
          <h1>
            <LabelText {...look} />
          </h1>
        ) : (
          <LabelText {...look} />
        )}
      </legend>
      <HintAndError {...look} />
      <div class="choices">
        {choices.map((choice, index) => (
          <label key={choice.value} class="choice">
            <input
              id={index === 0 ? fieldId(look.name) : undefined}
              name={look.name}
              class="choice__control"
              type="radio"
              value={choice.value}
              checked={choice.value === value}
              onInput={() => onInput(choice.value)}
            />
            <span>
              {choice.label}
              {choice.hint && <span class="choice__hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface CheckboxesProps extends FieldLook {
  values: readonly string[];
  choices: readonly Choice[];
  onInput: (values: string[]) => void;
}

/** Several of a list. */
export function Checkboxes({ values, choices, onInput, ...look }: CheckboxesProps) {
  const toggle = (value: string, on: boolean) => {
    onInput(choices.map(choice => choice.value).filter(each => (each === value ? on : values.includes(each))));
  };
  return (
    <fieldset class={look.error ? 'field field--wrong' : 'field'} aria-describedby={describedBy(look)}>
      <legend class="field__label">
        <LabelText {...look} />
      </legend>
      <HintAndError {...look} />
      <div class="choices">
        {choices.map((choice, index) => (
          <label key={choice.value} class="choice">
            <input
              id={index === 0 ? fieldId(look.name) : undefined}
              name={look.name}
              class="choice__control"
              type="checkbox"
              value={choice.value}
              checked={values.includes(choice.value)}
              onInput={event => toggle(choice.value, event.currentTarget.checked)}
            />
            <span>
              {choice.label}
              {choice.hint && <span class="choice__hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
