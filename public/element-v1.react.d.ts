// Types of <peak-data-chart> for JSX with React 19: copy this file into your sources.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'peak-data-chart': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        /** Address of embed.html with the scenario. */
        src?: string;
        /** Pixels, until the embed tells its own. */
        height?: number | string;
      };
    }
  }
}
