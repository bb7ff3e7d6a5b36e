/** Puts a page on the screen: language first, then the page, and a calm word if the page itself breaks. */
import { type ComponentType, render } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import type { Keeping } from '../i18n/choice.ts';
import type { PackLoaders } from '../i18n/pack.ts';
import { startLanguage } from '../i18n/runtime.ts';
import { t } from '../i18n/shared.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

function Crash() {
  const again = <Button onClick={() => location.reload()}>{t('common.crash.button')}</Button>;
  return (
    <main class="client__main">
      <Notice kind="danger" live title={t('common.crash.title')} actions={again}>
        {t('common.crash.text')}
      </Notice>
    </main>
  );
}

function Guarded({ page: Page }: { page: ComponentType }) {
  const [error] = useErrorBoundary(cause => console.error(cause)) as [unknown, () => void];
  return error === undefined ? <Page /> : <Crash />;
}

/** Before any language is here only this can be said, in all five. */
const NO_LANGUAGE = ['Yenidən aç', 'Qayta ochish', 'Қайта ашу', 'Открыть снова', 'Open again'].join(' · ');

function offerReload(root: Element): void {
  const button = document.createElement('button');
  button.textContent = NO_LANGUAGE;
  button.className = 'button button--primary';
  button.addEventListener('click', () => location.reload());
  root.replaceChildren(button);
}

export async function mount(page: ComponentType, packs: PackLoaders, keep: Keeping): Promise<void> {
  const root = document.getElementById('app');
  if (root === null) throw new Error('the page has no #app');
  try {
    await startLanguage(packs, keep);
  } catch {
    offerReload(root);
    return;
  }
  render(<Guarded page={page} />, root);
}
