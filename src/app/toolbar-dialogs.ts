/** The dialogs of the toolbar, each loaded when it is opened. */
import type { Component } from 'svelte';
import { embedDialogText } from '../words/en/embedding-text';
import { exportText } from '../words/en/export-text';
import { saveText } from '../words/en/save-text';
import { shareText } from '../words/en/share-text';
import type { ForecastState } from './forecast-state.svelte';

export interface DialogProps {
  readonly page: ForecastState;
  readonly onclose: () => void;
  /** Opens another dialog in place of this one. */
  readonly onopen: (name: DialogName) => void;
}

export const dialogNames = ['share', 'embed', 'export', 'save'] as const;
export type DialogName = (typeof dialogNames)[number];

interface Dialog {
  readonly label: string;
  readonly load: () => Promise<{ readonly default: Component<DialogProps> }>;
}

export const dialogs: Readonly<Record<DialogName, Dialog>> = {
  share: { label: shareText.open, load: () => import('./ShareDialog.svelte') },
  embed: { label: embedDialogText.open, load: () => import('./EmbedDialog.svelte') },
  export: { label: exportText.open, load: () => import('./ExportDialog.svelte') },
  save: { label: saveText.open, load: () => import('./SaveDialog.svelte') },
};
