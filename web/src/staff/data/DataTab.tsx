/** What a client may ask for about their data: a copy of it, or that it be erased. */
import { Copy, Download } from 'lucide';
import { useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { may } from '../me.ts';
import { type CopyFiles, readCopy } from './calls.ts';
import './Data.css';
import { ErasePart } from './ErasePart.tsx';

export function DataTab({ clientId }: { clientId: string }) {
  return (
    <div class="stack stack--l">
      <CopyPart clientId={clientId} />
      {may('office:clients:erase') && <ErasePart clientId={clientId} />}
    </div>
  );
}

function CopyPart({ clientId }: { clientId: string }) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const [files, setFiles] = useState<CopyFiles>();
  const take = () => {
    setBusy(true);
    setFailed(undefined);
    readCopy(clientId)
      .then(setFiles)
      .catch((error: unknown) => setFailed(problemSentence(error)))
      .finally(() => setBusy(false));
  };
  return (
    <section class="stack data__part" aria-labelledby="data-copy">
      <h2 id="data-copy">{t('data.copy.title')}</h2>
      <p>{t('data.copy.text')}</p>
      <Notice>{t('data.copy.warning')}</Notice>
      {failed !== undefined && (
        <Notice kind="danger" live>
          {failed}
        </Notice>
      )}
      {files === undefined ? (
        <div class="row">
          <Button icon={Copy} busy={busy} onClick={take}>
            {t('data.copy.take')}
          </Button>
        </div>
      ) : (
        <Files files={files} />
      )}
    </section>
  );
}

function Files({ files: { page, data } }: { files: CopyFiles }) {
  const [saved, setSaved] = useState(false);
  const save = (name: string, type: string, text: string) => {
    saveFile(name, type, text);
    setSaved(true);
  };
  return (
    <>
      <div class="row">
        <Button kind="primary" icon={Download} onClick={() => save('copy.html', 'text/html', page)}>
          {t('data.copy.page')}
        </Button>
        <Button icon={Download} onClick={() => save('copy.json', 'application/json', JSON.stringify(data, null, 2))}>
          {t('data.copy.data')}
        </Button>
      </div>
      {saved && (
        <Notice kind="success" live>
          {t('data.copy.saved')}
        </Notice>
      )}
    </>
  );
}
