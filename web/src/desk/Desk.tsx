/** The worker's day. */
import { StaffFrame } from '../ui/StaffFrame.tsx';

export function Desk() {
  return (
    <StaffFrame title="Suhbat" items={[]}>
      <h1>Suhbat</h1>
    </StaffFrame>
  );
}
