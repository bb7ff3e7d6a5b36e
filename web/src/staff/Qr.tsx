/** A QR picture from path data: never from markup. Always dark on white, or phones cannot read it. */
import type { QrView } from './types.ts';
import './Qr.css';

export function Qr({ qr, label }: { qr: QrView; label: string }) {
  return (
    <svg class="qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path d={qr.path} />
    </svg>
  );
}
