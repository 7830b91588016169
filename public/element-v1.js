// <peak-data-chart src="https://your.host/embed.html?v=1">the result in words</peak-data-chart>: makes the frame, as high as it
// asks for, and keeps what is inside as its caption. This file never changes.
if (!customElements.get('peak-data-chart'))
  customElements.define(
    'peak-data-chart',
    class extends HTMLElement {
      static observedAttributes = ['src', 'title', 'height'];
      #frame = Object.assign(document.createElement('iframe'), { loading: 'lazy', height: 600 });
      #hear = ({ source, data }) => {
        if (source !== this.#frame.contentWindow || data?.type !== 'peak-data:height') return;
        if (!Number.isFinite(data.height)) return;
        this.#frame.style.height = `${Math.min(5000, Math.max(150, Math.ceil(data.height)))}px`;
      };
      connectedCallback() {
        this.style.display ||= 'block';
        Object.assign(this.#frame.style, { display: 'block', width: '100%', border: 0 });
        addEventListener('message', this.#hear);
        if (this.#frame.parentNode !== this) this.prepend(this.#frame);
      }
      disconnectedCallback() {
        removeEventListener('message', this.#hear);
      }
      attributeChangedCallback(name, _, value) {
        if (name === 'title') this.#frame.title = value ?? '';
        if (name === 'height') this.#frame.height = Number.parseInt(value) || 600;
        if (name !== 'src' || value === null) return;
        // Whoever wrote it, it opens a page and runs nothing.
        if (!URL.canParse(value, document.baseURI)) return;
        const { href, protocol, searchParams } = new URL(value, document.baseURI);
        if (!/^(https?|file):$/.test(protocol)) return;
        const theme = searchParams.get('theme');
        this.#frame.style.colorScheme = theme === 'dark' || theme === 'light' ? theme : 'light dark';
        this.#frame.src = href;
        // Anew: one just moved may load its old address.
        if (this.#frame.parentNode) this.prepend(this.#frame);
      }
    },
  );
