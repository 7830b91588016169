/** The method as a page of the site. */
import { render } from 'svelte/server';
import { methodText } from '../../words/en/method-text';
import type { SitePage } from '../site-page';
import MethodPage from './MethodPage.svelte';

export const methodPage: SitePage = {
  file: 'method.html',
  title: methodText.title,
  description: methodText.description,
  render: (root) => render(MethodPage, { props: { root } }),
};
