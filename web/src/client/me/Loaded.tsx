/** Something read from the server, in its three states; whoever is signed out meanwhile is told so. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { t } from '../../i18n/client.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Spinner.tsx';
import { go, isOut } from './page.ts';

interface Props<T> {
  read: () => Promise<T>;
  children: (value: T, replace: (value: T) => void) => ComponentChildren;
}

export function Loaded<T>({ read, children }: Props<T>) {
  const [value, setValue] = useState<T>();
  const [failed, setFailed] = useState<string>();
  const load = () => {
    setFailed(undefined);
    read()
      .then(setValue)
      .catch((error: unknown) => (isOut(error) ? go({ name: 'out' }) : setFailed(problemSentence(error))));
  };
  useEffect(load, []);
  if (failed !== undefined) {
    return (
      <Notice kind="danger" live actions={<Button onClick={load}>{t('common.retry')}</Button>}>
        {failed}
      </Notice>
    );
  }
  return value === undefined ? <Skeleton label={t('common.loading')} /> : <>{children(value, setValue)}</>;
}
