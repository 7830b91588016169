/** `<peak-data-chart src="https://your.host/embed.html">the result in words</peak-data-chart>`: a frame as high as it asks for. */
export interface PeakDataChart extends HTMLElement {
  /** Address of an embed; without one that can be used there is no frame, and the words inside are shown alone. */
  src: string;
  /** Height in CSS pixels until the embed has said its own; 600 where it is empty. */
  height: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'peak-data-chart': PeakDataChart;
  }
}
