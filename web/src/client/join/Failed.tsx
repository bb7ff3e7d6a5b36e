/** The way in did not work: why, in plain words, and what to do. */
import { Link2Off } from 'lucide';
import { type Problem, sentenceFor } from '../../api/problem.ts';
import { t } from '../../i18n/client.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { hasNoSeat, type Visit } from './visit.ts';

function CodeInstead() {
  return (
    <LinkButton kind="primary" wide href="/#code">
      {t('client.type_code')}
    </LinkButton>
  );
}

export function Failed({ visit, problem }: { visit: Visit; problem: Problem }) {
  // A token that is cut short does not even look like one.
  const linkDead = problem.code === 'join_invalid' || problem.code === 'validation';
  if (linkDead || hasNoSeat(problem)) {
    return (
      <>
        <Icon of={Link2Off} size="xl" />
        <h1>{linkDead ? t('client.failed.link_title') : t('client.failed.none_title')}</h1>
        <p>{linkDead ? t('client.failed.link_text') : t('client.failed.none_text')}</p>
        <CodeInstead />
      </>
    );
  }
  return (
    <>
      <h1>{t('client.failed.title')}</h1>
      <p>{sentenceFor(problem.code, problem.params)}</p>
      <Button kind="primary" wide onClick={() => void visit.open()}>
        {t('common.retry')}
      </Button>
    </>
  );
}
