/** `/clients/import`: a file is chosen, checked and looked at; then its good rows become clients. */
import { Download, FileSearch } from 'lucide';
import { useState } from 'preact/hooks';
import { problemOf, problemSentence } from '../../api/problem.ts';
import { currentLanguage, hasMessage, translate } from '../../i18n/runtime.ts';
import { t } from '../../i18n/staff.ts';
import { isLanguage, LANGUAGES } from '../../settings.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Card, PageHeader } from '../../ui/Card.tsx';
import { Select } from '../../ui/Controls.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import { useForm } from '../form.tsx';
import { whoAmI } from '../me.ts';
import { usePage } from '../shell.ts';
import {
  checkFile,
  type ClientFile,
  type Encoding,
  type ImportCheck,
  importFile,
  type ImportResult,
  readBase64,
  readTemplate,
} from './calls.ts';
import { csv } from '../csv.ts';
import { Found } from './Found.tsx';
import './Data.css';

const MOST_BYTES = 1024 * 1024;

interface Looked {
  readonly file: ClientFile;
  readonly found: ImportCheck;
}

/** A file as a whole that cannot be read says why in the problem's parameter. */
export function fileSentence(error: unknown): string {
  const { code, params } = problemOf(error);
  const key = `data.file.${String(params.reason)}`;
  return code === 'file_unreadable' && hasMessage(key) ? translate(key) : problemSentence(error);
}

export function Import() {
  usePage(t('data.import.title'));
  const [looked, setLooked] = useState<Looked>();
  const [result, setResult] = useState<ImportResult>();
  const again = () => {
    setLooked(undefined);
    setResult(undefined);
  };
  return (
    <div class="stack stack--l">
      <PageHeader title={t('data.import.title')} lead={t('data.import.lead')} />
      {result !== undefined && <Done result={result} again={again} />}
      {result === undefined && looked === undefined && <Choose done={setLooked} />}
      {result === undefined && looked !== undefined && (
        <Look key={looked.found.encoding} looked={looked} change={setLooked} again={again} done={setResult} />
      )}
    </div>
  );
}

interface Choice {
  readonly office: string;
  readonly language: string;
  readonly chosen: File | undefined;
}

async function look({ office, language, chosen }: Choice): Promise<Looked> {
  if (chosen === undefined) throw new Error('no file');
  const named = isLanguage(language) ? { language } : {};
  const file: ClientFile = { office_id: office, file: await readBase64(chosen), ...named };
  return { file, found: await checkFile(file) };
}

function Choose({ done }: { done: (looked: Looked) => void }) {
  const [choice, setChoice] = useState<Choice>({
    office: whoAmI().offices[0]?.id ?? '',
    language: '',
    chosen: undefined,
  });
  const [refused, setRefused] = useState<string>();
  const form = useForm({
    fields: ['file'],
    check: () => {
      if (choice.chosen === undefined) return [{ name: 'file', text: t('common.field.required') }];
      return choice.chosen.size > MOST_BYTES ? [{ name: 'file', text: t('data.import.too_large') }] : [];
    },
    send: () => look(choice),
    done,
    handle: (code, error) => {
      setRefused(code === 'file_unreadable' ? fileSentence(error) : undefined);
      return code === 'file_unreadable';
    },
  });
  return (
    <Card>
      <form class="stack data__narrow" noValidate onSubmit={form.onSubmit}>
        {form.summary}
        {refused !== undefined && (
          <Notice kind="danger" live>
            {refused}
          </Notice>
        )}
        <Choices
          choice={choice}
          error={form.error('file')}
          set={change => {
            setRefused(undefined);
            setChoice(old => ({ ...old, ...change }));
          }}
        />
        <p class="soft">{t('data.import.rule_note')}</p>
        <Button kind="primary" type="submit" icon={FileSearch} busy={form.busy}>
          {t('data.import.check')}
        </Button>
      </form>
      <Template />
    </Card>
  );
}

interface ChoicesProps {
  choice: Choice;
  error: string | undefined;
  set: (change: Partial<Choice>) => void;
}

function Choices({ choice, error, set }: ChoicesProps) {
  const { offices } = whoAmI();
  return (
    <>
      {offices.length > 1 && (
        <Select
          name="office_id"
          label={t('staff.client.office')}
          placeholder={false}
          value={choice.office}
          options={offices.map(each => ({ value: each.id, label: each.name }))}
          onInput={office => set({ office })}
        />
      )}
      <Field name="file" label={t('data.import.file')} hint={t('data.import.file_hint')} error={error}>
        {control => (
          <input
            {...control}
            class="control data__file"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={event => set({ chosen: event.currentTarget.files?.[0] })}
          />
        )}
      </Field>
      <Select
        name="language"
        label={t('data.import.language')}
        placeholder={false}
        value={choice.language}
        options={[
          { value: '', label: t('data.import.language_none') },
          ...LANGUAGES.map(value => ({ value, label: NATIVE_NAMES[value] })),
        ]}
        onInput={language => set({ language })}
      />
    </>
  );
}

function Template() {
  const [failed, setFailed] = useState<string>();
  const take = () => {
    setFailed(undefined);
    readTemplate(currentLanguage())
      .then(headings => {
        const name = `${t('data.import.template_file')}.csv`;
        saveFile(name, 'text/csv', csv([headings.map(each => each.heading)]));
      })
      .catch((error: unknown) => setFailed(problemSentence(error)));
  };
  return (
    <div class="stack stack--s data__template">
      <p>{t('data.import.template_text')}</p>
      {failed !== undefined && (
        <Notice kind="danger" live>
          {failed}
        </Notice>
      )}
      <Button icon={Download} onClick={take}>
        {t('data.import.template')}
      </Button>
    </div>
  );
}

interface LookProps {
  looked: Looked;
  change: (looked: Looked) => void;
  again: () => void;
  done: (result: ImportResult) => void;
}

function Look({ looked: { file, found }, change, again, done }: LookProps) {
  const [doubles, setDoubles] = useState<readonly number[]>([]);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const run = <T,>(work: () => Promise<T>, then: (value: T) => void) => {
    setBusy(true);
    setFailed(undefined);
    work()
      .then(then)
      .catch((error: unknown) => setFailed(fileSentence(error)))
      .finally(() => setBusy(false));
  };
  const reread = (encoding: Encoding) => {
    const next: ClientFile = { ...file, encoding };
    run(
      async () => ({ file: next, found: await checkFile(next) }),
      value => change(value),
    );
  };
  const count = found.fresh + doubles.length;
  return (
    <>
      <Found found={found} chosen={doubles} choose={setDoubles} reread={reread} busy={busy} />
      {failed !== undefined && (
        <Notice kind="danger" live>
          {failed}
        </Notice>
      )}
      {count === 0 && <Notice>{t('data.import.nothing')}</Notice>}
      <div class="row">
        {count > 0 && (
          <Button kind="primary" busy={busy} onClick={() => run(() => importFile(file, [...doubles]), done)}>
            {t('data.import.go', { count })}
          </Button>
        )}
        <Button onClick={again}>{t('data.import.other_file')}</Button>
      </div>
    </>
  );
}

function Done({ result, again }: { result: ImportResult; again: () => void }) {
  return (
    <Notice
      kind="success"
      live
      title={t('data.import.done', { count: result.made })}
      actions={
        <>
          <LinkButton href="/clients">{t('data.import.to_clients')}</LinkButton>
          <Button onClick={again}>{t('data.import.other_file')}</Button>
        </>
      }
    >
      {t('data.import.done_text', { known: result.known, left: result.left_out, wrong: result.wrong })}
    </Notice>
  );
}
