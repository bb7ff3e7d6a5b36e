/** One lucide icon, inlined: `<Icon of={Camera} />`. Decoration unless it has a label. */
import type { IconNode } from 'lucide';
import { h } from 'preact';
import './Icon.css';

export type { IconNode };

interface Props {
  of: IconNode;
  /** Only for an icon that stands without a word beside it. */
  label?: string | undefined;
  size?: 's' | 'm' | 'l' | 'xl' | undefined;
}

export function Icon({ of, label, size = 'm' }: Props) {
  const meaning =
    label === undefined ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': label } as const);
  return (
    <svg class={`icon icon--${size}`} viewBox="0 0 24 24" focusable="false" {...meaning}>
      {of.map(([tag, attributes], index) => h(tag, { ...attributes, key: index }))}
    </svg>
  );
}
