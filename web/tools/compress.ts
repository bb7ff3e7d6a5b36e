/** Puts .gz and .br beside every asset of dist/. Pages (.html) are left out: the server writes settings into them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const ASSETS = join(import.meta.dirname, '..', 'dist', 'assets');

for (const name of readdirSync(ASSETS).filter(each => /\.(js|css|svg)$/.test(each))) {
  const content = readFileSync(join(ASSETS, name));
  writeFileSync(join(ASSETS, `${name}.gz`), gzipSync(content, { level: 9 }));
  const brotli = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  };
  writeFileSync(join(ASSETS, `${name}.br`), brotliCompressSync(content, brotli));
}
