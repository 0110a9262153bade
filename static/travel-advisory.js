// @ts-check
//
// The custom element <travel-advisory>. It loads the widget once for all its instances, mounts it into each, and takes it
// out again. Prerendered children are taken over where they stand; an element without them gets those of the standalone page
// into a shadow root. Whatever goes wrong, what is on the screen stays there. The build puts the final file names into these
// constants. The planner is a second program, loaded when the traveller asks for trips.

const GLUE = './travel_advisory.js';
const WASM = './travel_advisory_bg.wasm';
const STYLE = './travel-advisory.css';
const PAGE = './index.html';
const PLANNER_GLUE = './planner.js';
const PLANNER_WASM = './planner_bg.wasm';
const PLANNER_STYLE = './planner.css';

const LOADING = 'Loading the report …';
const FAILED = 'The report could not be loaded. Check the connection and reload the page.';
const STOPPED = 'This page has stopped working. What you see stays readable; reload the page to go on.';
const FAILED_BUT_READABLE =
  'The report below can be read, but its map, search and checklist could not be loaded. Check the connection and reload the page.';
const NO_PLANNER = 'Your trips could not be loaded. What was kept of them is untouched. Check the connection and try again.';
const NO_ORGANISATION =
  'What your organisation adds could not be loaded: neither its rules nor its contacts are shown. The report is whole. Check the connection and reload the page.';

/** @typedef {{ update(): void, unmount(): void }} Mounted */
/** @typedef {{ mount(host: HTMLElement, root: Element, earlyTicks: string[]): Mounted }} Widget */
/** @typedef {{ wish(scope: string): void, update(): void, unmount(): void }} Planning */
/** @typedef {{ take(button: Element): void, plan(host: HTMLElement, root: Element, place: Element, wish: string): Planning }} Planner */

/** @param {string} name */
const beside = (name) => new URL(name, import.meta.url);

/** @type {Promise<Widget> | undefined} */
let widget;
/** @type {Promise<Planner> | undefined} */
let planner;

/** The wish of an element that shows what an organisation adds: nobody has asked for trips. */
const ORGANISATION = 'organisation';

/** The elements whose widget is at work. @type {Set<TravelAdvisory>} */
const alive = new Set();

/**
 * A program that has panicked is trapped, and none of its lines runs again: it cannot say so itself.
 * @param {unknown} error
 */
function trapped(error) {
  if (!(error instanceof WebAssembly.RuntimeError) || !/travel_advisory|planner/.test(error.stack ?? '')) return;
  for (const element of alive) element.stopped(error);
  alive.clear();
}
addEventListener('error', (event) => trapped(event.error));
addEventListener('unhandledrejection', (event) => trapped(event.reason));

/** Loads the widget once; after a failure the next element tries again. */
function load() {
  widget ??= start(GLUE, WASM).catch((error) => {
    widget = undefined;
    throw error;
  });
  return widget;
}

/** Loads the planner once; after a failure the next press tries again. */
function loadPlanner() {
  // A module that could not be loaded may stay so under its address: the next try has another.
  planner ??= start(PLANNER_GLUE + '?'.repeat(failures), PLANNER_WASM).catch((error) => {
    planner = undefined;
    failures++;
    throw error;
  });
  return planner;
}
let failures = 0;

/**
 * @param {string} script
 * @param {string} wasm
 */
async function start(script, wasm) {
  const at = beside(script).href;
  // A browser may keep what a lost connection has cut short; under another address it is fetched anew.
  const glue = await import(at).catch(() => import(at + '?'));
  await glue.default({ module_or_path: beside(wasm) });
  return glue;
}

/**
 * The prerendered page, parsed by the browser as a document of its own: no text is made into markup here.
 * @returns {Promise<Document>}
 */
function prerendered() {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', beside(PAGE).href);
    request.responseType = 'document';
    request.onloadend = () => (request.response ? resolve(request.response) : reject(new Error(`no page: ${request.status}`)));
    request.send();
  });
}

/** An element that the parser is still filling does not have its children yet. */
function parsed() {
  if (document.readyState !== 'loading') return undefined;
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children
 */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/**
 * Says what is not there in the places where it would stand, until it is.
 * @param {Element} root
 * @param {string} places
 * @param {string} sentence
 */
function lack(root, places, sentence) {
  for (const place of root.querySelectorAll(places)) {
    unlack(place);
    place.append(element('p', { class: 'failure', role: 'alert', 'data-lack': '' }, sentence));
  }
}

/** @param {Element} root */
function unlack(root) {
  for (const said of root.querySelectorAll('[data-lack]')) said.remove();
}

/**
 * The checklist items that were ticked on the prerendered page, which hydration would untick.
 * @param {Element} root
 */
function earlyTicks(root) {
  const boxes = /** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll('[data-item] input[type=checkbox]'));
  const touched = [...boxes].filter((box) => box.checked !== box.defaultChecked);
  return touched.map((box) => box.closest('[data-item]')?.getAttribute('data-item') ?? '');
}

/**
 * Where a frame is resized while the program takes the page over, Chromium (148) may keep every style as it was: sections that are hidden stay
 * in sight, and another topic looks chosen. A container of another kind makes it begin anew.
 * @param {Element} root
 */
function styleAnew(root) {
  const hidden = root.querySelector('[data-section][hidden]');
  if (!hidden) return;
  const { display, contentVisibility } = getComputedStyle(hidden);
  if (display === 'none' || contentVisibility === 'hidden') return;
  const page = /** @type {HTMLElement} */ (root.querySelector('.travel-advisory'));
  page.style.containerType = 'normal';
  page.getBoundingClientRect();
  page.style.containerType = '';
}

/** Each is an attribute and a property of the same name. `lang` is one of every element. */
const OPTIONS = ['theme', 'sections', 'topic', 'region', 'storage', 'template', 'organisation'];

class TravelAdvisory extends HTMLElement {
  static observedAttributes = OPTIONS;

  /** @type {Mounted | undefined} */
  #mounted;
  /** Where the widget renders; once chosen it stays, also for an element that is taken out and put back. @type {Element | undefined} */
  #root;
  /** What a shadow root shows until the widget is there. @type {Element | undefined} */
  #placeholder;
  /** @type {Planning | undefined} */
  #planning;
  /** Until what was unmounted has gone from the root: a program takes it out in its own time, and one that is mounted over it traps. */
  #gone = Promise.resolve();
  /** Puts what asked for the planner back into its place. */
  #giveBack = () => {};
  /** Counts how often the element came and went, so that a late arrival of the widget knows that it is too late. */
  #turn = 0;

  async connectedCallback() {
    const turn = ++this.#turn;
    try {
      await parsed();
      await this.#gone;
      this.#takeOverProperties();
      this.#root ??= this.querySelector(':scope > .travel-advisory') ? this : this.#shadow();
      const widget = load();
      widget.catch(() => {}); // Both at once; that it failed is said when the page is there to say it on.
      await this.#fill(this.#root, turn);
      const { mount } = await widget;
      if (turn !== this.#turn) return;
      this.addEventListener('ready', this.#begin, { once: true });
      this.#mounted = mount(this, this.#root, earlyTicks(this.#root));
      alive.add(this);
      this.#root.addEventListener('click', this.#pressed);
      addEventListener('hashchange', this.#followed);
      this.#organise();
      this.#followed();
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
  }

  disconnectedCallback() {
    this.#turn++;
    this.#root?.removeEventListener('click', this.#pressed);
    removeEventListener('hashchange', this.#followed);
    if (alive.delete(this)) {
      this.#planning?.unmount();
      this.#giveBack();
      this.#mounted?.unmount();
      this.#gone = new Promise((resolve) => setTimeout(resolve));
    }
    this.#mounted = this.#planning = undefined;
  }

  /** What asks for trips says so, with nothing or with a scope to stop at; and so does what asks for a picture. @param {Event} event */
  #pressed = ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-trip], [data-picture-name]') : null;
    const wish = button?.getAttribute('data-trip');
    if (wish != null) this.#plan(wish);
    else if (button) this.#take(button);
  };

  /** @param {Element} button */
  async #take(button) {
    try {
      (await loadPlanner()).take(button);
    } catch (error) {
      console.error('travel-advisory:', error);
      const said = /** @type {HTMLElement} */ (this.#root?.querySelector('[data-failed]'));
      said.textContent = said.dataset.failed ?? '';
    }
  }

  /** A link may hold a trip; in a host's page the fragment is the host's. */
  #followed = () => {
    if (this.hasAttribute('standalone') && location.hash.startsWith('#trip=') && !this.#planning) this.#plan('');
  };

  /** Whether the planner has been told. @param {string} wish */
  async #plan(wish) {
    if (this.#planning) {
      this.#planning.wish(wish);
      return true;
    }
    const turn = this.#turn;
    const root = /** @type {Element} */ (this.#root);
    const place = /** @type {Element} */ (root.querySelector('[data-planner]'));
    try {
      if (!root.querySelector('link[data-planner-style]')) {
        const style = { rel: 'stylesheet', href: beside(PLANNER_STYLE).href, 'data-planner-style': '' };
        root.append(element('link', style));
      }
      const { plan } = await loadPlanner();
      if (turn !== this.#turn) return false;
      if (this.#planning) return this.#plan(wish);
      unlack(root);
      const asked = [...place.childNodes];
      this.#giveBack = () => place.replaceChildren(...asked);
      this.#planning = plan(this, root, place, wish);
      return true;
    } catch (error) {
      if (turn !== this.#turn) return false;
      console.error('travel-advisory:', error);
      if (this.getAttribute('organisation')) {
        // The host may leave out any of these, and of those that are not seen none is heard.
        lack(root, '[data-organisation],[data-planner]', NO_ORGANISATION);
        this.#tell({ message: String(error), source: 'organisation', errors: [] });
      }
      // Said where it was asked for.
      if (wish !== ORGANISATION) lack(root, wish === 'contacts:' ? '[data-own-contacts]' : '[data-planner]', NO_PLANNER);
      return false;
    }
  }

  /** @param {string} name @param {string | null} before @param {string | null} now */
  attributeChangedCallback(name, before, now) {
    if (!alive.has(this) || before === now) return;
    if (name === 'storage') {
      // What is shown is of the place that was: it begins anew.
      this.disconnectedCallback();
      this.connectedCallback();
    } else {
      this.#mounted?.update();
      this.#planning?.update();
      if (name === 'organisation') this.#organise();
    }
  }

  /** The planner shows what an organisation adds. */
  #organise() {
    if (this.#planning) return;
    unlack(/** @type {Element} */ (this.#root));
    if (this.getAttribute('organisation')) this.#plan(ORGANISATION);
  }

  /** What a page has set before the element was defined. */
  #takeOverProperties() {
    for (const name of OPTIONS.filter((name) => Object.hasOwn(this, name))) {
      const value = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  /** Where `show` was to lead before the widget listened. */
  #wanted = '';

  #begin = () => {
    styleAnew(/** @type {Element} */ (this.#root));
    if (this.#wanted) this.show(this.#wanted);
  };

  /** Leads to a section, or to what a link of the report leads to. @param {string} target */
  show(target) {
    this.#wanted = this.#root?.querySelector('[data-active]') ? '' : target;
    if (this.#wanted) return;
    // The widget follows links within itself.
    const link = /** @type {HTMLElement} */ (element('a', { href: `#${target}`, hidden: '' }));
    this.#root?.querySelector('.travel-advisory')?.append(link);
    link.click();
    link.remove();
  }

  /** The open trip's file, without who travels; null where no trip is open. @returns {Promise<string | null>} */
  async export() {
    const handed = new Promise((resolve) => this.addEventListener('export', resolve, { once: true }));
    if (!alive.has(this) || !(await this.#plan('export:'))) throw new Error('travel-advisory: the trips could not be loaded');
    return (await handed).detail.file;
  }

  /** Shows the traveller what a file holds; nothing of it is kept without the traveller's word. @param {string} text */
  async import(text) {
    if (!alive.has(this) || !(await this.#plan(`import:${text}`))) throw new Error('travel-advisory: the trips could not be loaded');
    this.show('plan');
  }

  /** Prints the page that the element stands in. */
  print() {
    print();
  }

  /**
   * Puts the prerendered page into a root that has none; it can be read before the widget is there.
   * @param {Element} root
   * @param {number} turn
   */
  async #fill(root, turn) {
    if (root.querySelector(':scope > .travel-advisory')) return;
    const page = (await prerendered()).querySelector('travel-advisory');
    if (!page) throw new Error('no report in the page');
    if (turn !== this.#turn) return;
    // The files lie beside that page, not beside the host's.
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (page.querySelectorAll('a[download]'))) link.href = link.href;
    root.replaceChildren(...page.childNodes);
    this.#placeholder?.remove();
    this.#placeholder = undefined;
  }

  /** A root of its own for the widget, with its styles, and until it comes the children that the host page gave. */
  #shadow() {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const present = shadow.querySelector('[data-root]');
    if (present) return present;
    const root = element('div', { 'data-root': '' });
    const loading = element('p', { class: 'loading', role: 'status' }, LOADING);
    this.#placeholder = element('div', { class: 'travel-advisory' }, loading, element('slot', {}));
    shadow.append(element('link', { rel: 'stylesheet', href: beside(STYLE).href }), this.#placeholder, root);
    return root;
  }

  /**
   * The program is gone; the page stays.
   * @param {unknown} error
   */
  stopped(error) {
    this.#fail(error, STOPPED);
  }

  /**
   * Says it on the page and to the page's scripts, once.
   * @param {unknown} error
   * @param {string} sentence
   */
  #fail(error, sentence = this.#placeholder ? FAILED : FAILED_BUT_READABLE) {
    const page = this.#placeholder ?? this.#root?.querySelector('.travel-advisory') ?? this;
    page.querySelector('.loading')?.remove();
    if (page.querySelector(':scope > .failure')) return;
    console.error('travel-advisory:', error);
    page.prepend(element('p', { class: 'failure', role: 'alert' }, sentence));
    this.#tell({ message: String(error) });
  }

  /** @param {object} detail */
  #tell(detail) {
    this.dispatchEvent(new CustomEvent('error', { bubbles: true, composed: true, detail }));
  }
}

for (const name of OPTIONS) {
  Object.defineProperty(TravelAdvisory.prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(name) ?? '';
    },
    set(value) {
      if (value === null || value === undefined || value === '') this.removeAttribute(name);
      else if (Array.isArray(value)) this.setAttribute(name, value.join(' '));
      else this.setAttribute(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
    },
  });
}

// The same script may be loaded twice, by two parts of a page that do not know of each other.
if (!customElements.get('travel-advisory')) customElements.define('travel-advisory', TravelAdvisory);
