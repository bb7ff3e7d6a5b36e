/** The pictures, the people, the controls and the texts of a session, for both faces. */
import type { CallSession } from '../model.ts';

interface Props {
  session: CallSession;
}

export function CallStage(_props: Props) {
  return null;
}
