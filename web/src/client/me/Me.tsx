/** `/me`: one screen at a time. */
import { ClientFrame } from '../../ui/ClientFrame.tsx';
import '../join/with-icon.css';
import { Book } from './Book.tsx';
import { Cancel, Move } from './Change.tsx';
import { Consents } from './Consents.tsx';
import { Device, Gone, Out } from './Entry.tsx';
import { Home } from './Home.tsx';
import { screen } from './page.ts';
import { Copy, Readers } from './Record.tsx';

function Shown() {
  const now = screen.value;
  switch (now.name) {
    case 'device':
      return <Device token={now.token} />;
    case 'out':
      return <Out />;
    case 'gone':
      return <Gone />;
    case 'move':
      return <Move appointment={now.appointment} />;
    case 'cancel':
      return <Cancel appointment={now.appointment} />;
    case 'book':
      return <Book />;
    case 'consents':
      return <Consents />;
    case 'readers':
      return <Readers />;
    case 'copy':
      return <Copy />;
    default:
      return <Home />;
  }
}

export function Me() {
  return (
    <ClientFrame>
      <Shown />
    </ClientFrame>
  );
}
