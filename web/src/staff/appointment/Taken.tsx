/** The time is somebody else's: said plainly, with what to do; the form stays as it was filled in. */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Notice } from '../../ui/Notice.tsx';

/** `count` is how often it has happened; zero shows nothing. */
export function Taken({ count }: { count: number }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (count > 0) box.current?.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="warning" live title={t('staff.new.taken_title')}>
        {t('staff.new.taken_text')}
      </Notice>
    </div>
  );
}
