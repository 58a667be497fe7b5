/** Builds the playground's chat page where `npm start` serves it from: `npm run build:page`. */
import { bundlePage } from './page/bundle.ts';

await bundlePage('dist/src/playground/page');
