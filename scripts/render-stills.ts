import type * as RenderStill from '../src/site/render-still.ts';
import { withSite } from './site-server.ts';

type Stills = ReturnType<typeof RenderStill.renderStills>;
let stills: Promise<Stills> | undefined;

/** The stills of the page and of the embed, rendered once for all that are part of one build. */
export const renderStills = (): Promise<Stills> =>
  (stills ??= withSite(async (server) => {
    const path = '/src/site/render-still.ts';
    return ((await server.ssrLoadModule(path)) as typeof RenderStill).renderStills();
  }));
