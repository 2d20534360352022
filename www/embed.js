// Puts the Dockerfile Playground into another page:
//
//   <script src="https://.../embed.js" defer></script>
//   <dockerfile-playground view="graph"><pre>FROM ...</pre></dockerfile-playground>
//
// With `data-upgrade`, or as `embed.js?upgrade`, the script turns every Dockerfile among the page's
// code blocks into one.
// Works under a strict policy (no inline style, no eval); www/docs/embedding.md has the attributes.
(() => {
  const NAME = "dockerfile-playground";
  const VERSION = 1;
  const [LOWEST, HIGHEST] = [80, 4000];
  const script = document.currentScript ?? document.querySelector('script[src*="embed.js"]');
  const site = new URL("./", script.src);
  // `data-view="graph"` and so on, or, for tools that take only an address, `embed.js?view=graph`.
  const options = { ...Object.fromEntries(new URL(script.src).searchParams), ...script.dataset };
  if (customElements.get(NAME)) return;

  // A frame far away is not worth its memory until it is nearly seen.
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) target.start();
    },
    { rootMargin: "300px" },
  );

  class Playground extends HTMLElement {
    static observedAttributes = ["view", "readonly", "theme", "target", "options", "example", "height", "src"];
    #frame;
    #ready = false;
    #text;
    /** What changed before the frame listened. */
    #waiting = {};

    /** The text in it; an assignment changes it. */
    get text() {
      return this.#text;
    }
    set text(text) {
      this.#text = String(text);
      this.#set({ text: this.#text });
    }

    connectedCallback() {
      // Set before this script ran, it would hide the property of the same name for ever.
      if (Object.hasOwn(this, "text")) {
        const { text } = this;
        delete this.text;
        this.text = text;
      }
      if (!this.shadowRoot) {
        // Until the frame is ready, and if it never is, the page's own code block stays.
        this.attachShadow({ mode: "open" }).append(document.createElement("slot"));
        this.style.display = "block";
      }
      addEventListener("message", this);
      seen.observe(this);
    }

    disconnectedCallback() {
      removeEventListener("message", this);
      seen.unobserve(this);
      themed.delete(this);
      this.#frame?.remove();
      this.#frame = undefined;
      this.#ready = false;
      this.shadowRoot.firstChild.hidden = false;
    }

    attributeChangedCallback(name, before, value) {
      if (!this.#frame || before === value) return;
      if (name === "height") this.#resize();
      else if (name === "src") this.#read().then((text) => text != null && (this.text = text));
      else this.#set({ [name]: name === "readonly" ? String(value != null) : name === "theme" ? this.#theme() : value ?? "" });
    }

    /** Puts the frame in; called when it is nearly seen. */
    async start() {
      seen.unobserve(this);
      const text = await this.#read();
      if (this.#frame || !this.isConnected) return;
      const address = new URL(site);
      const asked = { embed: VERSION, host: location.origin, theme: this.#theme() };
      for (const name of ["view", "target", "options", "example"]) if (this.hasAttribute(name)) asked[name] = this.getAttribute(name);
      if (this.hasAttribute("readonly")) asked.readonly = "";
      address.search = new URLSearchParams(asked);
      if (text != null) {
        this.#text = text;
        address.hash = `text=${encodeURIComponent(text)}`;
      }
      const frame = document.createElement("iframe");
      frame.title = this.title || "Dockerfile Playground";
      // On one's own origin it would separate nothing, and browsers warn of that.
      if (site.origin !== location.origin) frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads");
      frame.src = address;
      // Not `hidden` or without height: a browser may not start what it does not draw.
      Object.assign(frame.style, { display: "block", width: "100%", height: "1px", border: "0", colorScheme: "auto" });
      this.#frame = frame;
      this.shadowRoot.append(frame);
      themed.add(this);
    }

    handleEvent({ source, origin, data }) {
      if (!this.#frame || source !== this.#frame.contentWindow || origin !== site.origin) return;
      if (data?.source !== NAME || data.version !== VERSION) return;
      if (data.type === "ready") {
        this.#ready = true;
        this.#set(this.#waiting);
        this.#waiting = {};
        this.shadowRoot.firstChild.hidden = true;
      } else if (data.type === "height" && Number.isFinite(data.height)) {
        this.#resize(data.height);
      } else if (data.type === "change" && typeof data.text === "string") {
        this.#text = data.text;
        this.dispatchEvent(new CustomEvent("change", { detail: { text: data.text } }));
      } else if (data.type === "analysis" && data.report?.format >= 1) {
        this.dispatchEvent(new CustomEvent("analysis", { detail: data.report }));
      }
    }

    /** Follows the page's colours. */
    recolour() {
      this.#set({ theme: this.#theme() });
    }

    #theme() {
      const asked = this.getAttribute("theme");
      if (asked === "light" || asked === "dark") return asked;
      // Light letters mean a dark page, whatever the page calls that.
      const [red, green, blue] = rgb(getComputedStyle(this).color);
      return 0.299 * red + 0.587 * green + 0.114 * blue > 140 ? "dark" : "light";
    }

    #resize(height) {
      const asked = Number.parseInt(this.getAttribute("height"), 10);
      const wanted = asked || height;
      if (wanted) this.#frame.style.height = `${Math.min(Math.max(wanted, LOWEST), HIGHEST)}px`;
    }

    #set(values) {
      if (!this.#ready) Object.assign(this.#waiting, values);
      else this.#frame.contentWindow.postMessage({ source: NAME, version: VERSION, type: "set", ...values }, site.origin);
    }

    /** The text: of the file in `src`, or the element's own; none where an example is asked for. */
    async #read() {
      if (this.#text != null && !this.#frame) return this.#text;
      if (this.hasAttribute("src")) {
        try {
          const answer = await fetch(this.getAttribute("src"));
          if (answer.ok) return await answer.text();
        } catch {
          // The element's own text, if it has one.
        }
      }
      const own = written(this);
      if (own.trim()) return without_indent(own);
      return this.hasAttribute("example") ? null : "";
    }
  }

  /** A colour's red, green and blue, 0 to 255: oklch() and the like as a canvas draws them. */
  function rgb(colour) {
    if (/^rgb/.test(colour)) return colour.match(/[\d.]+/g).map(Number);
    const pen = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d");
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    return pen.getImageData(0, 0, 1, 1).data;
  }

  /** The text of a code block, without the numbers of lines that a tool put beside it. */
  function written(block) {
    const copy = block.cloneNode(true);
    for (const it of copy.querySelectorAll(".ln, .lnt, .linenos")) it.remove();
    // Docusaurus ends its lines so.
    for (const it of copy.querySelectorAll("br")) it.replaceWith("\n");
    return ([...copy.querySelectorAll("pre")].find((it) => it.textContent.trim()) ?? copy).textContent;
  }

  /** Without the blank lines around it and the indent that all lines share. */
  function without_indent(text) {
    const lines = text.replace(/^([ \t]*\r?\n)+|\s+$/g, "").split("\n");
    const indents = lines.filter((it) => it.trim()).map((it) => it.match(/^[ \t]*/)[0].length);
    const shared = Math.min(...indents);
    return `${lines.map((it) => it.slice(shared)).join("\n")}\n`;
  }

  // Every tool has its own switch of colours, but all of them change something at these two.
  const themed = new Set();
  const recolour = () => setTimeout(() => themed.forEach((it) => it.recolour()), 50);
  const watch = new MutationObserver(recolour);
  for (const root of [document.documentElement, document.body].filter(Boolean)) watch.observe(root, { attributes: true });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", recolour);

  customElements.define(NAME, Playground);

  if (options.upgrade === undefined) return;
  // The names that mdBook, Docusaurus, VitePress, MkDocs, Sphinx and Hugo give to such a block.
  const BLOCKS = [
    "pre > code.language-dockerfile", "pre > code.language-Dockerfile", "pre > code.language-docker",
    ".language-dockerfile pre > code", ".language-docker pre > code",
    ".highlight-dockerfile pre", ".highlight-docker pre",
  ].join();
  const upgrade = () => {
    for (const code of document.querySelectorAll(BLOCKS)) {
      const block = code.closest(".highlight-dockerfile, .highlight-docker, div.language-dockerfile, div.language-docker, .highlight") ?? code.closest("pre");
      if (block.closest(NAME) || block.dataset.playground) continue;
      block.dataset.playground = "upgraded";
      const playground = document.createElement(NAME);
      for (const name of ["view", "theme", "height"]) if (options[name]) playground.setAttribute(name, options[name]);
      if (options.readonly !== undefined) playground.setAttribute("readonly", "");
      playground.text = written(code);
      block.replaceWith(playground);
      playground.append(block);
    }
  };
  const upgradeAll = () => {
    upgrade();
    // Tools that change the page without loading another one bring new blocks.
    new MutationObserver(upgrade).observe(document.body, { childList: true, subtree: true });
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", upgradeAll);
  else upgradeAll();
})();
