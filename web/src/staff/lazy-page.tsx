/** A page whose code comes when it is first opened; says so meanwhile, and offers another try when it does not come. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n/staff.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Spinner.tsx';

/** Parameters of the address, as the route's pattern names them. */
export type PageProps = Readonly<Record<string, string>>;

/** `lazyPage(() => import('../desk/Desk.tsx').then(found => found.Desk))` */
export function lazyPage<P extends PageProps>(load: () => Promise<ComponentType<P>>): ComponentType<PageProps> {
  let loaded: ComponentType<PageProps> | undefined;
  const fetchPage = async () => {
    loaded = (await load()) as ComponentType<PageProps>;
  };
  return function LazyPage(props: PageProps) {
    const [state, setState] = useState<'loading' | 'ready' | 'failed'>(loaded === undefined ? 'loading' : 'ready');
    useEffect(() => {
      if (state !== 'loading') return;
      fetchPage().then(
        () => setState('ready'),
        () => setState('failed'),
      );
    }, [state]);
    if (state === 'failed') return <LoadFailed again={() => setState('loading')} />;
    const Page = loaded;
    return Page === undefined ? <Skeleton label={t('common.loading')} /> : <Page {...props} />;
  };
}

function LoadFailed({ again }: { again: () => void }) {
  return (
    <Notice kind="danger" live actions={<Button onClick={again}>{t('common.retry')}</Button>}>
      {t('problems.network')}
    </Notice>
  );
}
