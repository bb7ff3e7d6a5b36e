/** Links that say where one is: between the parts of a page (`tabs`) or of the app (`bar`). */
import './Nav.css';
import { Icon, type IconNode } from './Icon.tsx';

export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly icon?: IconNode | undefined;
  /** A number worth seeing, such as how many wait; `countLabel` says it in words. */
  readonly count?: number | undefined;
  readonly countLabel?: string | undefined;
}

interface Props {
  label: string;
  items: readonly NavItem[];
  /** The address of the item in use. */
  current: string;
  look?: 'tabs' | 'bar' | undefined;
}

export function Nav({ label, items, current, look = 'tabs' }: Props) {
  return (
    <nav class={`nav nav--${look}`} aria-label={label}>
      <ul class="nav__list">
        {items.map(item => (
          <li key={item.href}>
            <a class="nav__link" href={item.href} aria-current={item.href === current ? 'page' : undefined}>
              {item.icon && <Icon of={item.icon} />}
              <span>{item.label}</span>
              {item.count !== undefined && item.count > 0 && (
                <span class="nav__count">
                  <span aria-hidden="true">{item.count}</span>
                  <span class="visually-hidden">{item.countLabel ?? item.count}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
