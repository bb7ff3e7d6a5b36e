/**
 * Writes src/api/schema.d.ts from the server's OpenAPI document: `npm run api -- path/to/openapi.json [--check]`.
 * With --check nothing is written, and a stale file fails.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

const TARGET = join(import.meta.dirname, '..', 'src', 'api', 'schema.d.ts');
const HEAD = '// Written by tools/api.ts from the server’s OpenAPI document. Do not edit.\n';

async function generate(source: string): Promise<string> {
  const document = JSON.parse(readFileSync(source, 'utf8')) as OpenAPI3;
  return HEAD + astToString(await openapiTS(document, { defaultNonNullable: false }));
}

const [source] = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
if (source === undefined) {
  console.error('usage: npm run api -- path/to/openapi.json [--check]');
  process.exitCode = 2;
} else {
  const fresh = await generate(source);
  if (!process.argv.includes('--check')) writeFileSync(TARGET, fresh);
  else if (readFileSync(TARGET, 'utf8') !== fresh) {
    console.error('src/api/schema.d.ts is stale: make the types again from the server’s description');
    process.exitCode = 1;
  }
}
