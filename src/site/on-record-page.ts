/** The forecast on record, as a page of the site. */
import { render } from 'svelte/server';
import { onRecordText } from '../words/en/on-record-text';
import OnRecordPage from './OnRecordPage.svelte';
import type { SitePage } from './site-page';

export const onRecordPage: SitePage = {
  file: onRecordText.file,
  title: onRecordText.title,
  description: onRecordText.description,
  render: (root) => render(OnRecordPage, { props: { root } }),
};
