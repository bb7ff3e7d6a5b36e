/** One change by one press: busy meanwhile, what went wrong said in its place. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { RecordView } from './record.ts';

interface Change {
  readonly busy: boolean;
  readonly fault: ComponentChildren;
  readonly run: (send: () => Promise<RecordView>, done?: () => void) => Promise<void>;
}

export function useChange(set: (record: RecordView) => void): Change {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const run = async (send: () => Promise<RecordView>, done?: () => void) => {
    setBusy(true);
    setError(undefined);
    try {
      set(await send());
      done?.();
    } catch (caught) {
      setError(caught);
    } finally {
      setBusy(false);
    }
  };
  const fault = error !== undefined && (
    <Notice kind="danger" live>
      {problemSentence(error)}
    </Notice>
  );
  return { busy, fault, run };
}
