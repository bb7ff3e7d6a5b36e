/** What may be a telephone number, as people write it; the server checks the same. */

export function looksLikePhone(text: string): boolean {
  return /^\+?[0-9][0-9 ()-]{2,30}$/.test(text.trim());
}
