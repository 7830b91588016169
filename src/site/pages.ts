/** Every page that is rendered at build time beside the app's, and the ground rules of their look. */
import pageRules from '../app/page.css?inline';
import wholePageRules from '../app/whole-page.css?inline';
import { claimSitePages } from './claim-page';
import { embeddingPage } from './embedding-page';
import { livePages } from './live-pages';
import { methodPage } from './method/method-page';
import { onRecordPage } from './on-record-page';
import { presetSitePages } from './preset-pages';
import type { SitePage } from './site-page';

export const groundRules = pageRules + wholePageRules;
export { default as faces } from './faces.css?inline';

export const pages: readonly SitePage[] = [
  methodPage,
  embeddingPage,
  onRecordPage,
  ...livePages,
  ...presetSitePages,
  ...claimSitePages,
];
