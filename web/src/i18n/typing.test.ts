/** What must not compile: tsc reports an expectation here that no longer fails. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { t as clientText } from './client.ts';
import english from './generated/client/en.ts';
import { usePack } from './runtime.ts';
import { t } from './shared.ts';
import { t as staffText } from './staff.ts';

/** Never called: its body is read by the compiler alone. */
export function wrongCalls(): void {
  // @ts-expect-error no such key
  t('common.no_such_key');
  // @ts-expect-error the parameter is missing
  t('common.minutes');
  // @ts-expect-error the parameter is not a number
  t('common.minutes', { count: 'three' });
  // @ts-expect-error the parameter has another name
  t('common.minutes', { number: 3 });
  // @ts-expect-error this text has no parameters
  t('common.close', { count: 3 });
  // @ts-expect-error the staff's texts are not in the client's chunk
  clientText('admin.title');
  // @ts-expect-error the client's texts are not in the staff's chunk
  staffText('client.title');
}

it('says what does compile', () => {
  usePack(english);
  assert.equal(t('common.minutes', { count: 3 }), '3 minutes');
});
