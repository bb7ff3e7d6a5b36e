/**
 * The whole of a session on the screen: pictures, who is here, controls, texts. Both faces embed it and put their own
 * way out at the end of the controls (`children`).
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/shared.ts';
import type { CallSession } from '../model.ts';
import { announceChanges } from './announce-changes.ts';
import './CallStage.css';
import { Controls } from './Controls.tsx';
import { DeviceHelp } from './DeviceHelp.tsx';
import { LostNotice } from './LostNotice.tsx';
import { People } from './People.tsx';
import { Pictures } from './Pictures.tsx';
import { Sounds } from './Sounds.tsx';
import { TextPanel } from './TextPanel.tsx';

interface Props {
  session: CallSession;
  /** East of UTC at the place of the meeting, for the hours beside texts. */
  offsetMinutes: number;
  /** The page's own last controls: leave, end. */
  children?: ComponentChildren;
}

export function CallStage({ session, offsetMinutes, children }: Props) {
  const [texts, setTexts] = useState(session.form.peek() === 'chat');
  useEffect(() => announceChanges(session), [session]);
  return (
    <section class={texts ? 'stage stage--texts' : 'stage'} aria-label={t('call.stage')}>
      <div class="stage__pictures">
        <Pictures session={session} />
        <LostNotice session={session} />
      </div>
      {texts && <TextPanel session={session} offsetMinutes={offsetMinutes} onClose={() => setTexts(false)} />}
      <div class="stage__foot">
        <DeviceHelp session={session} />
        <Sounds session={session} />
        <People session={session} />
        <Controls session={session} textsOpen={texts} onTexts={() => setTexts(open => !open)}>
          {children}
        </Controls>
      </div>
    </section>
  );
}
