/** After the conversation, however it ended: what has happened, what comes next, and how to leave no trace. */
import { Check, CircleCheck, DoorClosed, Eraser, MonitorSmartphone } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Ending } from '../../call/model.ts';
import { t } from '../../i18n/client.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Icon, type IconNode } from '../../ui/Icon.tsx';
import type { Visit } from './visit.ts';

interface Words {
  readonly icon: IconNode;
  readonly title: string;
  readonly text: string;
}

function words(ending: Ending, mayComeBack: boolean): Words {
  switch (ending) {
    case 'left':
      return {
        icon: DoorClosed,
        title: t('client.after.left.title'),
        text: mayComeBack ? t('client.after.left.text') : t('client.after.left.by_code'),
      };
    case 'refused':
    case 'removed':
      return { icon: DoorClosed, title: t('client.after.refused.title'), text: t('client.after.refused.text') };
    case 'taken_over':
      return {
        icon: MonitorSmartphone,
        title: t('client.after.elsewhere.title'),
        text: t('client.after.elsewhere.text'),
      };
    case 'outdated':
      return { icon: DoorClosed, title: t('client.after.outdated.title'), text: t('client.after.outdated.text') };
    default:
      return { icon: CircleCheck, title: t('client.after.ended.title'), text: t('client.after.ended.text') };
  }
}

/** The one action that leads on, where there is one. */
function onward(visit: Visit, ending: Ending): ComponentChildren {
  if (ending === 'left' && !visit.mayComeBack) {
    return (
      <LinkButton wide href="/#code">
        {t('client.type_code')}
      </LinkButton>
    );
  }
  const labels: Partial<Record<Ending, string>> = {
    left: t('client.after.left.again'),
    refused: t('common.retry'),
    removed: t('common.retry'),
    taken_over: t('client.after.elsewhere.here'),
    outdated: t('common.crash.button'),
  };
  const label = labels[ending];
  const go = () => (ending === 'outdated' ? location.reload() : void visit.open());
  return (
    label !== undefined && (
      <Button wide onClick={go}>
        {label}
      </Button>
    )
  );
}

export function After({ visit, ending }: { visit: Visit; ending: Ending }) {
  const [busy, setBusy] = useState(false);
  const { icon, title, text } = words(ending, visit.mayComeBack);
  const clean = () => {
    setBusy(true);
    void visit.clean();
  };
  return (
    <>
      <Icon of={icon} size="xl" />
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <Button kind="primary" wide icon={Eraser} busy={busy} onClick={clean}>
        {t('client.clean.button')}
      </Button>
      {onward(visit, ending)}
      <p class="soft">{t('client.clean.hint')}</p>
    </>
  );
}

export function Clean() {
  return (
    <>
      <Icon of={Check} size="xl" />
      <h1>{t('client.clean.title')}</h1>
      <p class="lead">{t('client.clean.text')}</p>
      <p>{t('client.clean.message')}</p>
    </>
  );
}
