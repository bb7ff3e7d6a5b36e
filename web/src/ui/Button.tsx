/** Buttons, and links that look like buttons. Icon and word together; `iconOnly` keeps the word for screen readers. */
import type { ComponentChildren, Ref, TargetedMouseEvent } from 'preact';
import { t } from '../i18n/shared.ts';
import './Button.css';
import { Icon, type IconNode } from './Icon.tsx';
import { Spinner } from './Spinner.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'ghost';

interface Look {
  kind?: ButtonKind | undefined;
  icon?: IconNode | undefined;
  iconOnly?: boolean | undefined;
  /** Full width, large type: the one action of a client's screen. */
  wide?: boolean | undefined;
  small?: boolean | undefined;
  children: ComponentChildren;
}

interface ButtonProps extends Look {
  type?: 'button' | 'submit' | undefined;
  onClick?: ((event: TargetedMouseEvent<HTMLButtonElement>) => void) | undefined;
  /** Shows that it works, says so to screen readers and takes no second press; focus stays where it is. */
  busy?: boolean | undefined;
  disabled?: boolean | undefined;
  pressed?: boolean | undefined;
  expanded?: boolean | undefined;
  controls?: string | undefined;
  describedBy?: string | undefined;
  buttonRef?: Ref<HTMLButtonElement> | undefined;
}

function classes({ kind = 'secondary', iconOnly, wide, small }: Look): string {
  const names = ['button', `button--${kind}`];
  if (iconOnly) names.push('button--icon');
  if (wide) names.push('button--wide');
  if (small) names.push('button--small');
  return names.join(' ');
}

function Content({ icon, iconOnly, children }: Look) {
  return (
    <>
      {icon && <Icon of={icon} />}
      <span class={iconOnly ? 'visually-hidden' : 'button__text'}>{children}</span>
    </>
  );
}

export function Button(props: ButtonProps) {
  const { type = 'button', busy = false, disabled, onClick, pressed, expanded, controls, describedBy } = props;
  return (
    <button
      ref={props.buttonRef ?? null}
      type={type}
      class={classes(props)}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-describedby={describedBy}
      onClick={event => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? <Content {...props} icon={undefined} /> : <Content {...props} />}
      {busy && <Spinner label={t('common.working')} />}
    </button>
  );
}

interface LinkProps extends Look {
  href: string;
  /** Only for addresses that must not run through the router, such as a file. */
  download?: boolean | undefined;
}

export function LinkButton(props: LinkProps) {
  return (
    <a class={classes(props)} href={props.href} download={props.download}>
      <Content {...props} />
    </a>
  );
}
