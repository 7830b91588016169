/** How to embed, as a page of the site. */
import { render } from 'svelte/server';
import { embeddingText } from '../words/en/embedding-text';
import EmbeddingPage from './EmbeddingPage.svelte';
import type { SitePage } from './site-page';

export const embeddingPage: SitePage = {
  file: 'embedding.html',
  title: embeddingText.title,
  description: embeddingText.description,
  holdsEmbeds: true,
  render: (root) => render(EmbeddingPage, { props: { root } }),
};
