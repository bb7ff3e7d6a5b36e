import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choicesOf } from './devices.ts';
import { whyRefused } from './permission.ts';

describe('why a device is refused', () => {
  it('knows the browsers’ names, old ones too', () => {
    const named = (name: string) => whyRefused(new DOMException('', name));
    assert.deepEqual(['NotAllowedError', 'NotFoundError', 'NotReadableError', 'SecurityError'].map(named), [
      'refused',
      'missing',
      'busy',
      'insecure',
    ]);
    assert.equal(whyRefused({ name: 'PermissionDeniedError' }), 'refused');
  });

  it('takes what it does not know for a device that is busy', () => {
    assert.equal(whyRefused(new Error('?')), 'busy');
    assert.equal(whyRefused(undefined), 'busy');
  });
});

describe('the devices to choose from', () => {
  it('leaves out other kinds, and those that a browser hides before the permission', () => {
    const device = (kind: MediaDeviceKind, deviceId: string) => ({ kind, deviceId, label: `${kind} ${deviceId}` });
    const all = [device('videoinput', ''), device('videoinput', 'a'), device('audioinput', 'b')] as MediaDeviceInfo[];
    assert.deepEqual(choicesOf(all, 'videoinput'), [{ id: 'a', label: 'videoinput a' }]);
  });
});
