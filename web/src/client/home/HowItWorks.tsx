/** Three pictures with one sentence each. */
import { DoorOpen, MessageSquareText, Video } from 'lucide';
import { t } from '../../i18n/client.ts';
import { Icon, type IconNode } from '../../ui/Icon.tsx';
import './HowItWorks.css';

function Step({ icon, title, text }: { icon: IconNode; title: string; text: string }) {
  return (
    <li class="how__step">
      <span class="how__picture">
        <Icon of={icon} size="l" />
      </span>
      <div>
        <h3>{title}</h3>
        <p>{text}</p>
      </div>
    </li>
  );
}

export function HowItWorks() {
  return (
    <section class="stack" aria-labelledby="how-title">
      <h2 id="how-title">{t('client.how.title')}</h2>
      <ol class="how">
        <Step icon={MessageSquareText} title={t('client.how.get.title')} text={t('client.how.get.text')} />
        <Step icon={DoorOpen} title={t('client.how.wait.title')} text={t('client.how.wait.text')} />
        <Step icon={Video} title={t('client.how.talk.title')} text={t('client.how.talk.text')} />
      </ol>
    </section>
  );
}
