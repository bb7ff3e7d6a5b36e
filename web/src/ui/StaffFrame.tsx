/** What stands around every staff page: name, parts of the app, what waits, the person's own menu. On a phone, one menu. */
import { Menu } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/shared.ts';
import { hasMoved, path } from '../router.ts';
import { type Language, settings } from '../settings.ts';
import { Announcer } from './Announcer.tsx';
import { DemoBanner } from './DemoBanner.tsx';
import { Icon } from './Icon.tsx';
import { Nav, type NavItem } from './Nav.tsx';
import { SkipLink } from './SkipLink.tsx';
import './StaffFrame.css';
import { LanguageSwitch, ThemeSwitch } from './Switches.tsx';
import { Toasts } from './Toast.tsx';

interface Props {
  /** Of the browser tab; the page's own <h1> is the page's affair. */
  title: string;
  /** Empty before sign-in: there is no menu then, only the language. */
  items: readonly NavItem[];
  /** Where the name leads: the role's first page. */
  home?: string | undefined;
  /** The address of the item in use. */
  current?: string | undefined;
  /** Always visible, on a phone too: how many wait, a running session. */
  status?: ComponentChildren;
  /** At the end of the menu: who is signed in, sign out. */
  account?: ComponentChildren;
  onLanguage?: ((language: Language) => void) | undefined;
  /** Gives the page the whole window: a session. */
  stage?: boolean | undefined;
  children: ComponentChildren;
}

/** After a move the focus stands on the new page's heading, so that a screen reader says where one is. */
function useFocusOnMove(): void {
  const here = path.value;
  useEffect(() => {
    if (!hasMoved()) return;
    const heading = document.querySelector<HTMLElement>('#main h1[tabindex]') ?? document.getElementById('main');
    heading?.focus({ preventScroll: true });
  }, [here]);
}

/** A menu that stays open over the next page would hide it. */
function useClosingMenu() {
  const menu = useRef<HTMLDetailsElement>(null);
  const here = path.value;
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [here]);
  return menu;
}

function StaffMenu({
  items,
  current = '',
  account,
  onLanguage,
}: Pick<Props, 'items' | 'current' | 'account' | 'onLanguage'>) {
  const menu = useClosingMenu();
  return (
    <details class="staff__menu" ref={menu}>
      <summary class="button button--ghost">
        <Icon of={Menu} />
        <span>{t('common.menu')}</span>
      </summary>
      <div class="staff__panel stack">
        <div class="staff__narrow stack">
          <Nav look="bar" label={t('common.menu')} items={items} current={current} />
          <LanguageSwitch onChange={onLanguage} />
        </div>
        <ThemeSwitch />
        {account}
      </div>
    </details>
  );
}

export function StaffFrame({
  title,
  items,
  home = '/desk',
  current = '',
  status,
  account,
  onLanguage,
  stage,
  children,
}: Props) {
  useFocusOnMove();
  useEffect(() => {
    document.title = `${title} · Suhbat`;
  }, [title]);
  return (
    <div class={stage ? 'staff staff--stage' : 'staff'}>
      <SkipLink />
      <header class="staff__bar">
        <a class="staff__name" href={home}>
          Suhbat
        </a>
        {items.length > 0 && <Nav look="bar" label={t('common.menu')} items={items} current={current} />}
        <div class="staff__status">{status}</div>
        <div class={items.length > 0 ? 'staff__language' : undefined}>
          <LanguageSwitch onChange={onLanguage} />
        </div>
        {items.length > 0 && <StaffMenu items={items} current={current} account={account} onLanguage={onLanguage} />}
      </header>
      {settings.demo && <DemoBanner outbox />}
      <main id="main" class="staff__main" tabIndex={-1}>
        {children}
      </main>
      <Toasts />
      <Announcer />
    </div>
  );
}
