/** A short state: icon, word and colour together. For states of appointments, people and lines. */
import type { ComponentChildren } from 'preact';
import './Badge.css';
import { Icon, type IconNode } from './Icon.tsx';

export type BadgeTone = 'neutral' | 'info' | 'success' | 'warning' | 'danger' | 'primary';

interface Props {
  icon: IconNode;
  tone?: BadgeTone | undefined;
  children: ComponentChildren;
}

export function Badge({ icon, tone = 'neutral', children }: Props) {
  return (
    <span class={`badge badge--${tone}`}>
      <Icon of={icon} size="s" />
      <span>{children}</span>
    </span>
  );
}
