/** Surfaces and heads of pages: Card, PageHeader, EmptyState. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Card.css';
import { Icon, type IconNode } from './Icon.tsx';

interface CardProps {
  title?: string | undefined;
  /** Beside the title: a button, a badge. */
  aside?: ComponentChildren;
  /** Marks the one card that wants attention now. */
  urgent?: boolean | undefined;
  children: ComponentChildren;
}

export function Card({ title, aside, urgent, children }: CardProps) {
  const titleId = useId();
  return (
    <section class={urgent ? 'card card--urgent' : 'card'} aria-labelledby={title === undefined ? undefined : titleId}>
      {title !== undefined && (
        <header class="card__head">
          <h2 class="card__title" id={titleId}>
            {title}
          </h2>
          {aside}
        </header>
      )}
      {children}
    </section>
  );
}

interface HeaderProps {
  title: string;
  /** One line under the title. */
  lead?: ComponentChildren;
  actions?: ComponentChildren;
  back?: { href: string; label: string } | undefined;
}

export function PageHeader({ title, lead, actions, back }: HeaderProps) {
  return (
    <header class="page-header">
      {back !== undefined && (
        <a class="page-header__back" href={back.href}>
          <span aria-hidden="true">← </span>
          {back.label}
        </a>
      )}
      <div class="row row--apart">
        <div>
          <h1 tabIndex={-1}>{title}</h1>
          {lead !== undefined && <p class="soft">{lead}</p>}
        </div>
        {actions !== undefined && <div class="row">{actions}</div>}
      </div>
    </header>
  );
}

interface EmptyProps {
  icon: IconNode;
  title: string;
  /** What to do now. */
  children: ComponentChildren;
  action?: ComponentChildren;
}

export function EmptyState({ icon, title, children, action }: EmptyProps) {
  return (
    <div class="empty">
      <Icon of={icon} size="l" />
      <p class="empty__title">{title}</p>
      <p class="soft">{children}</p>
      {action}
    </div>
  );
}
