import type { PresetId } from '../scenario/presets';
import type { Oembed } from './oembed';

/** A page of the site that is rendered at build time and is whole without a script. */
export interface SitePage {
  /** Path in the built site: "method.html", "claims/x.html". */
  readonly file: string;
  readonly title: string;
  /** One sentence, for search engines and previews. */
  readonly description: string;
  /** Its preview picture, from the top of the site, where it has one of its own. */
  readonly picture?: string;
  /** Whether it holds embeds of this site, and their listener. */
  readonly holdsEmbeds?: true;
  /** Whether the app's script takes it over, so that it follows the reader's link. */
  readonly isLive?: true;
  /** What hosts of embeds are told, where it can be embedded. */
  readonly oembed?: Oembed;
  /** The preset with which the app is opened instead, where a script runs. */
  readonly opens?: PresetId;
  /** @param root the way to the top of the site from here: "./" or "../". */
  render(root: string): { readonly head: string; readonly body: string };
}
