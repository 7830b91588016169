// <peak-data-chart src="https://your.host/embed.html">the result in words</peak-data-chart>: shows the frame, as high as it asks
// for, above its caption. The frame is in a shadow tree, where no framework or saved page meets it. This file never changes.
if (!customElements.get('peak-data-chart'))
  customElements.define(
    'peak-data-chart',
    class extends HTMLElement {
      static observedAttributes = ['src', 'title', 'height'];
      #frame = document.createElement('iframe');
      #root = this.attachShadow({ mode: 'open' });
      #hear = ({ source, data }) => {
        if (source !== this.#frame.contentWindow || data?.type !== 'peak-data:height') return;
        if (!Number.isFinite(data.height)) return;
        this.#frame.style.height = `${Math.min(5000, Math.max(150, Math.ceil(data.height)))}px`;
      };
      constructor() {
        super();
        const css = ':host{display:block}:host([hidden]){display:none}';
        this.#root.append(document.createElement('slot'));
        Object.assign(this.#frame, { loading: 'lazy', height: 600, title: 'Peak Data' });
        Object.assign(this.#frame.style, { display: 'block', width: '100%', border: 0 });
        try {
          // A Content-Security-Policy allows it, unlike a style element.
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          this.#root.adoptedStyleSheets = [sheet];
        } catch {
          this.#root.append(Object.assign(document.createElement('style'), { textContent: css }));
        }
      }
      connectedCallback() {
        addEventListener('message', this.#hear);
        // Set before the element was defined, they hide its own.
        for (const name of ['src', 'height']) {
          if (!Object.hasOwn(this, name)) continue;
          const value = this[name];
          delete this[name];
          this[name] = value;
        }
      }
      disconnectedCallback() {
        removeEventListener('message', this.#hear);
      }
      attributeChangedCallback(name, old, value) {
        if (name === 'title') this.#frame.title = value || 'Peak Data';
        if (name === 'height') this.#frame.height = Number.parseInt(value) || 600;
        if (name !== 'src' || value === old) return;
        this.#frame.remove();
        // A frame of an empty address would hold its own page.
        if (!value) return;
        try {
          const { href, protocol, searchParams } = new URL(value, document.baseURI);
          // Pages only: an address such as javascript: would run code.
          if (!/^(https?|file):$/.test(protocol)) return;
          const theme = searchParams.get('theme');
          // A clear frame takes its scheme from the page: where they differ, the browser paints a ground under it.
          const free = searchParams.has('transparent') ? '' : 'light dark';
          this.#frame.style.colorScheme = /^(dark|light)$/i.test(theme) ? theme : free;
          this.#frame.src = href;
          this.#root.prepend(this.#frame);
        } catch {
          // No address: the caption alone.
        }
      }
      get src() {
        return this.getAttribute('src') ?? '';
      }
      set src(value) {
        this.#reflect('src', value);
      }
      get height() {
        return this.getAttribute('height') ?? '';
      }
      set height(value) {
        this.#reflect('height', value);
      }
      #reflect(name, value) {
        if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, value);
      }
    },
  );
