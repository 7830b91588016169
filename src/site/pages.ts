/** Every page that is rendered at build time beside the app's, and the ground rules of their look. */
import { claimSitePages } from './claim-page';
import { embeddingPage } from './embedding-page';
import { livePages } from './live-pages';
import { methodPage } from './method/method-page';
import { onRecordPage } from './on-record-page';
import { presetSitePages } from './preset-pages';
import type { SitePage } from './site-page';

export { default as groundRules } from '../app/page.css?inline';
export { default as faces } from './faces.css?inline';

export const pages: readonly SitePage[] = [
  methodPage,
  embeddingPage,
  onRecordPage,
  ...livePages,
  ...presetSitePages,
  ...claimSitePages,
];
