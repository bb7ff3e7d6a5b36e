/**
 * What stands around every client page: language on the left, quick exit on the right, one column below.
 * `stage` gives the whole window to a call; the bar stays where it is.
 */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../i18n/shared.ts';
import { settings } from '../settings.ts';
import { Announcer } from './Announcer.tsx';
import './ClientFrame.css';
import { DemoBanner } from './DemoBanner.tsx';
import { QuickExit } from './QuickExit.tsx';
import { SkipLink } from './SkipLink.tsx';
import { LanguageSwitch } from './Switches.tsx';

interface Props {
  stage?: boolean | undefined;
  children: ComponentChildren;
}

export function ClientFrame({ stage = false, children }: Props) {
  const title = t('common.title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div class={stage ? 'client client--stage' : 'client'}>
      <SkipLink />
      <header class="client__bar">
        <LanguageSwitch />
        <QuickExit />
      </header>
      {settings.demo && <DemoBanner />}
      <main id="main" class="client__main" tabIndex={-1}>
        {children}
      </main>
      <Announcer />
    </div>
  );
}
