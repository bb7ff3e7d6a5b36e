/** Writes dist/licences.txt: the licence of every package whose code is in the pages. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function folderOf(name: string): string {
  return join(ROOT, 'node_modules', name);
}

/** The packages and all that they bring along. */
function withDependencies(names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names.filter(each => !found.has(each) && existsSync(folderOf(each)))) {
    found.add(name);
    withDependencies(Object.keys(readManifest(folderOf(name)).dependencies ?? {}), found);
  }
  return found;
}

function licenceText(name: string): string {
  const folder = folderOf(name);
  const { version, license = 'no licence named' } = readManifest(folder);
  const file = readdirSync(folder).find(each => /^licen[cs]e/i.test(each));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** Icons are drawn from lucide at build time, so it counts though it is no dependency at run time. */
const names = [...withDependencies([...Object.keys(readManifest(ROOT).dependencies ?? {}), 'lucide'])].sort();
writeFileSync(join(ROOT, 'dist', 'licences.txt'), names.map(licenceText).join(`\n${'-'.repeat(72)}\n\n`));
