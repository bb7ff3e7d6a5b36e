/** Prints what the join page weighs before media (gzip) and fails above the budget. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = join(import.meta.dirname, '..', 'dist');
const BUDGET = 80_000;

function gz(path: string): number {
  return gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length;
}

/** What the page names itself, and what its scripts import at once. */
function assetsOf(page: string): string[] {
  const html = readFileSync(join(DIST, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(found => found[1] ?? '');
}

/** The heaviest of the languages' chunks: a page loads one. */
function languageChunk(): string {
  const chunks = readdirSync(join(DIST, 'assets')).filter(name => /^client-(az|uz|kk|ru|en)-.*\.js$/.test(name));
  return chunks.map(name => `assets/${name}`).sort((a, b) => gz(b) - gz(a))[0] ?? '';
}

const files = ['j.html', ...assetsOf('j.html'), languageChunk()];
const total = files.reduce((sum, file) => sum + gz(file), 0);
for (const file of files) console.log(`${String(gz(file)).padStart(7)}  ${file}`);
console.log(
  `${String(total).padStart(7)}  /j in all, gzip, of ${String(BUDGET)}; ${String(files.length)} requests before the API`,
);
if (total > BUDGET) process.exitCode = 1;
