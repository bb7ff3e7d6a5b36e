/** Something that has to be read now, once: it comes into view and takes the focus, however far down one was. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export function ToRead({ of, children }: { of: object | undefined; children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (of !== undefined) box.current?.focus();
  }, [of]);
  if (of === undefined) return null;
  return (
    <div ref={box} tabIndex={-1}>
      {children}
    </div>
  );
}
