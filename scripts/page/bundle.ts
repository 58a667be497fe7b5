import { build } from 'esbuild';

const PAGE = 'src/playground/page';

/** Bundles the playground's chat page, with its styles and its HTML, into a folder. */
export async function bundlePage(outdir: string): Promise<void> {
  await build({
    entryPoints: ['app.tsx', 'app.css', 'index.html', 'icon.svg'].map((file) => `${PAGE}/${file}`),
    outdir,
    outbase: PAGE,
    bundle: true,
    minify: true,
    format: 'esm',
    // From these on, browsers know `:has()` and `toSorted`.
    target: ['es2023', 'chrome120', 'firefox121', 'safari17'],
    loader: { '.html': 'copy', '.svg': 'copy' },
    logLevel: 'warning',
  });
}
