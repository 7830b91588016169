/** What is done with a scenario as a whole: a dialog each, loaded when it is opened. */
import type { Component } from 'svelte';
import { embedDialogText } from '../words/embedding-text';
import { exportText } from '../words/export-text';
import { keepText } from '../words/keep-text';
import { shareText } from '../words/share-text';
import type { ForecastState } from './forecast-state.svelte';

export interface DialogProps {
  readonly page: ForecastState;
  readonly onclose: () => void;
  /** Goes on to another dialog. */
  readonly onopen: (name: DialogName) => void;
}

export const dialogNames = ['share', 'embed', 'export', 'keep'] as const;
export type DialogName = (typeof dialogNames)[number];

interface Dialog {
  readonly label: string;
  readonly load: () => Promise<{ readonly default: Component<DialogProps> }>;
}

export const dialogs: Readonly<Record<DialogName, Dialog>> = {
  share: { label: shareText.open, load: () => import('./ShareDialog.svelte') },
  embed: { label: embedDialogText.open, load: () => import('./EmbedDialog.svelte') },
  export: { label: exportText.open, load: () => import('./ExportDialog.svelte') },
  keep: { label: keepText.open, load: () => import('./KeepDialog.svelte') },
};
