/** Something that a page reads from the server: on its way, here, or failed with another try. */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { problemSentence } from '../api/problem.ts';
import { t } from '../i18n/staff.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Spinner.tsx';
import { signIns } from './me.ts';

export interface Loaded<T> {
  readonly value: T | undefined;
  readonly error: unknown;
  /** Reads again and keeps showing what is there meanwhile. */
  reload: () => Promise<void>;
  /** Takes what another answer has brought. */
  set: (value: T) => void;
}

interface State<T> {
  readonly key: string;
  readonly value?: T;
  readonly error?: unknown;
}

/** Reads when `key` changes, and again after a new sign-in if it had failed. A late answer to an old key is dropped. */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<State<T>>({ key });
  const wanted = useRef(key);
  const loader = useRef(load);
  wanted.current = key;
  loader.current = load;
  const put = useCallback((next: State<T>) => next.key === wanted.current && setState(next), []);
  const reload = useCallback(async () => {
    const asked = wanted.current;
    try {
      put({ key: asked, value: await loader.current() });
    } catch (error) {
      setState(old => (asked !== wanted.current ? old : { ...(old.key === asked ? old : { key: asked }), error }));
    }
  }, [put]);
  const failed = state.error !== undefined && state.value === undefined;
  const again = failed ? signIns.value : 0;
  useEffect(() => void reload(), [key, again, reload]);
  const current: State<T> = state.key === key ? state : { key };
  return { value: current.value, error: current.error, reload, set: value => put({ key, value }) };
}

interface Props<T> {
  of: Loaded<T>;
  lines?: number | undefined;
  children: (value: T) => ComponentChildren;
}

/** The three states of something that is read. */
export function WhenLoaded<T>({ of, lines, children }: Props<T>) {
  if (of.value !== undefined) return <>{children(of.value)}</>;
  if (of.error === undefined) return <Skeleton label={t('common.loading')} lines={lines} />;
  return (
    <Notice
      kind="danger"
      live
      title={t('staff.loading_failed')}
      actions={<Button onClick={() => void of.reload()}>{t('common.retry')}</Button>}
    >
      {problemSentence(of.error)}
    </Notice>
  );
}
