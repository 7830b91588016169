// Types of <peak-data-chart> for the templates of Vue 3: copy this file into your sources.
import type { DefineComponent } from 'vue';

declare module 'vue' {
  interface GlobalComponents {
    'peak-data-chart': DefineComponent<{
      /** Address of embed.html with the scenario. */
      src?: string;
      /** Pixels, until the embed tells its own. */
      height?: number | string;
      title?: string;
    }>;
  }
}
