/** A worker's calendar to subscribe to: an address that is shown once, and withdrawn by one press. */
import { CalendarSync, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { formatDate } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Checkbox } from '../../ui/Choices.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { toast } from '../../ui/Toast.tsx';
import { CopyField } from '../appointment/CopyField.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { at } from '../moments.ts';
import type { FeedView } from '../types.ts';
import { closeFeed, openFeed, readFeed } from './calls.ts';

const NO_FEED: FeedView = { exists: false, with_names: false, created_at: null, address: null };

export function CalendarFeed() {
  const feed = useLoaded('feed', readFeed);
  return (
    <Card title={t('notices.feed.title')}>
      <p>{t('notices.feed.text')}</p>
      <WhenLoaded of={feed}>{loaded => <Parts feed={loaded} set={feed.set} />}</WhenLoaded>
    </Card>
  );
}

function Parts({ feed, set }: { feed: FeedView; set: (feed: FeedView) => void }) {
  const [names, setNames] = useState(feed.with_names);
  const [busy, setBusy] = useState(false);
  const run = async (step: () => Promise<FeedView>) => {
    setBusy(true);
    try {
      set(await step());
    } catch (error) {
      toast(problemSentence(error));
    }
    setBusy(false);
  };
  const withdraw = async () => {
    await closeFeed();
    toast(t('notices.feed.closed'));
    return NO_FEED;
  };
  return (
    <>
      {feed.address !== null && <Fresh address={feed.address} />}
      {feed.exists && feed.address === null && <p>{standing(feed)}</p>}
      <Checkbox
        name="feed_names"
        label={t('notices.feed.names')}
        hint={t('notices.feed.names_hint')}
        checked={names}
        onInput={setNames}
      />
      {feed.exists && <p class="soft small">{t('notices.feed.replace_hint')}</p>}
      <div class="row">
        <Button icon={CalendarSync} busy={busy} onClick={() => void run(() => openFeed(names))}>
          {feed.exists ? t('notices.feed.replace') : t('notices.feed.open')}
        </Button>
        {feed.exists && (
          <Button kind="ghost" icon={Trash2} onClick={() => void run(withdraw)}>
            {t('notices.feed.close')}
          </Button>
        )}
      </div>
    </>
  );
}

function Fresh({ address }: { address: string }) {
  return (
    <>
      <Notice kind="warning">{t('notices.feed.warning')}</Notice>
      <CopyField
        name="feed_address"
        label={t('notices.feed.address')}
        hint={t('notices.feed.once')}
        value={address}
        copyLabel={t('notices.feed.copy')}
      />
    </>
  );
}

function standing({ created_at, with_names }: FeedView): string {
  const when = created_at === null ? '' : formatDate(at(created_at, 0), 'date');
  const shows = with_names ? t('notices.feed.shows_names') : t('notices.feed.shows_no_names');
  return `${t('notices.feed.is_open', { when })} ${shows}`;
}
