/** The element in JSX of React 19: `import type {} from 'peak-data/element/react'`, once. */
import type { HTMLAttributes, Ref } from 'react';
import type { PeakDataChart } from './element.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'peak-data-chart': HTMLAttributes<PeakDataChart> & {
        ref?: Ref<PeakDataChart>;
        src?: string;
        height?: string | number;
      };
    }
  }
}
