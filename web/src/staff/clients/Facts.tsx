/** Names and values of a part of the record, and the dialog in which they are changed. */
import { Pencil } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { IconNode } from '../../ui/Icon.tsx';

export type Fact = readonly [string, ComponentChildren];

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name} class="facts__one">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface DialogProps {
  label: string;
  icon?: IconNode | undefined;
  primary?: boolean | undefined;
  wide?: boolean | undefined;
  children: (close: () => void) => ComponentChildren;
}

/** A button, and the dialog that it opens. */
export function InDialog({ label, icon = Pencil, primary, wide, children }: DialogProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <div>
        <Button kind={primary ? 'primary' : 'secondary'} icon={icon} onClick={() => setOpen(true)}>
          {label}
        </Button>
      </div>
      <Dialog open={open} title={label} onClose={close} wide={wide}>
        {children(close)}
      </Dialog>
    </>
  );
}
