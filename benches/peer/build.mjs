// Bundles the page for production, with the data of the first folder, into the second, and compresses each file as a good host would.

import { build } from 'esbuild';
import { copyFile, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const [data, site] = process.argv.slice(2);

await build({
  entryPoints: { peer: 'src/main.jsx' },
  outdir: site,
  alias: { data },
  bundle: true,
  minify: true,
  format: 'esm',
  jsx: 'automatic',
  loader: { '.png': 'dataurl' },
  define: { 'process.env.NODE_ENV': '"production"' },
});
await copyFile('src/index.html', join(site, 'index.html'));

const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
for (const name of await readdir(site)) {
  const path = join(site, name);
  await writeFile(`${path}.br`, brotliCompressSync(await readFile(path), { params }));
}
