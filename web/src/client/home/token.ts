/** A secret that the page makes itself: sent twice it is the same request, and whoever holds it sees how it goes on. */

const BYTES = 32;

function base64url(bytes: Uint8Array): string {
  const text = String.fromCharCode(...bytes);
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

export function newToken(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(BYTES)));
}
