// @ts-check
//
// What embed.html says to the page that frames it, and hears from it. A message is one object,
// `{ "travel-advisory": 1, type, … }`; what is not, is somebody else's and passes in silence. What is ours and wrong is left
// undone and told to the host. That the frame is there and how tall it is may be known by any host; what the reader does, and
// settings by message, are for origins that the frame's own address names (`?host=https://intranet.example`) and no other.

const NAME = 'travel-advisory';
const VERSION = 1;
const EVENTS = ['ready', 'select', 'progress', 'complete', 'receipt', 'error'];
/** They tell nothing of the reader. */
const FOR_ANYONE = ['ready', 'error'];
const WORD = /^[A-Za-z0-9-]{0,64}$/;
const WORDS = /^[a-z -]{0,200}$/;
/** @type {Record<string, RegExp>} */
const SETTINGS = { lang: WORD, theme: WORD, sections: WORDS, topic: WORD, region: WORD, storage: WORD, template: WORD };
/** Not `export`: what a trip holds leaves for another origin in the traveller's own hand only. */
const METHODS = ['show', 'print', 'import'];
/** The longest text of an organisation or of a trip, in UTF-16 units, and the longest address. */
const LONGEST = 256 * 1024;
const LONGEST_ADDRESS = 2000;
/** The least height in which a sheet of numbers is of use, and what part of the window it may fill, as in the stylesheet. */
const LEAST_HEIGHT = 320;
const SHEET = 0.85;

const element = /** @type {HTMLElement & Record<string, any>} */ (document.querySelector(NAME));
/** Kept when the element has come alive, or could not; at once where it never will. */
const started = new Promise((resolve) => {
  if (!window.customElements) resolve(undefined);
  for (const name of ['ready', 'error']) element.addEventListener(name, resolve, { once: true });
});
const query = new URLSearchParams(location.search);
/** No `null`: that is the origin of every sandboxed page of everybody. */
const hosts = query.getAll('host').filter(isOrigin);

/** @param {string} text */
function isOrigin(text) {
  try {
    return /^https?:/.test(text) && new URL(text).origin === text;
  } catch {
    return false;
  }
}

/** @param {string} type @param {object} content @param {string[]} origins */
function send(type, content, origins) {
  if (parent === window) return;
  for (const origin of origins) parent.postMessage({ [NAME]: VERSION, type, ...content }, origin);
}

/** @param {string} message */
const complain = (message) => send('event', { name: 'error', detail: { message } }, ['*']);

function tellHeight() {
  const height = Math.ceil(element.getBoundingClientRect().height);
  send('height', { height }, ['*']);
}

/**
 * The text of an organisation's attribute: a document that begins with its bracket, or a whole address to load from. What reads the attribute
 * may take other signs for blanks than this does, so an address is handed on as the browser reads it.
 * @param {unknown} value
 */
function organisation(value) {
  const text = typeof value === 'string' ? value.trim() : JSON.stringify(value);
  if (text === '') return text;
  if (text.startsWith('{')) {
    if (text.length > LONGEST) throw new Error('organisation: too long');
    return text;
  }
  const address = new URL(text, location.href);
  if (text.length > LONGEST_ADDRESS || !/^https?:$/.test(address.protocol)) {
    throw new Error('organisation: neither a document nor an address to load it from');
  }
  return address.href;
}

/**
 * Settings as attributes; all of them, or an error and none.
 * @param {Iterable<[string, unknown]>} entries
 */
function configure(entries) {
  const attributes = Array.from(entries, ([name, value]) => {
    if (name === 'organisation' && (typeof value === 'string' || isObject(value))) return [name, organisation(value)];
    if (!Object.hasOwn(SETTINGS, name)) throw new Error('an unknown setting');
    if (typeof value !== 'string' || !SETTINGS[name].test(value)) throw new Error(`${name}: no value of it`);
    return [name, value];
  });
  for (const [name, value] of attributes) {
    if (value === '') element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  // A frame of another scheme than its document's is painted over what is behind it.
  const theme = element.getAttribute('theme') ?? '';
  document.documentElement.style.colorScheme = ['light', 'dark'].includes(theme) ? theme : 'light dark';
}

/** @param {unknown} value */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {Record<string, unknown>} message @param {string} origin */
async function call({ method, argument }, origin) {
  if (typeof method !== 'string' || !METHODS.includes(method)) throw new Error('an unknown method');
  if (argument !== undefined && (typeof argument !== 'string' || argument.length > LONGEST)) {
    throw new Error(`${method}: no argument of it`);
  }
  // A host may call as soon as it is greeted, and before there is anybody to hear it.
  await started;
  if (typeof element[method] !== 'function') throw new Error(`${method}: not in this version`);
  const value = await (argument === undefined ? element[method]() : element[method](argument));
  send('answer', { method, value: value ?? null }, [origin]);
}

/** @param {MessageEvent} event */
async function heard({ source, origin, data }) {
  if (source !== parent || parent === window || !isObject(data) || !Object.hasOwn(data, NAME)) return;
  try {
    const { [NAME]: version, type, ...content } = data;
    if (version !== VERSION) throw new Error(`version ${VERSION} is spoken here`);
    if (type === 'hello') return greet();
    if (!hosts.includes(origin)) throw new Error("the frame's address does not name this host");
    if (type === 'configure') configure(Object.entries(content));
    else if (type === 'call') await call(content, origin);
    else throw new Error('an unknown type');
  } catch (error) {
    complain(error instanceof Error ? error.message.slice(0, 200) : 'not understood');
  }
}

/**
 * The height is told of a report that is alive: what stands there before is all sections, many times as tall. And Chromium (148) may never
 * again draw anew what is in a size container when the frame is resized just as the program takes the page over: all sections stay shown.
 */
function greet() {
  send('hello', {}, ['*']);
  started.then(tellHeight);
}

for (const name of EVENTS) {
  element.addEventListener(name, (event) => {
    if (!(event instanceof CustomEvent)) return;
    // Whoever frames this page may have it read a file of this site: what is wrong with that is for the reader alone.
    const { errors, ...detail } = event.detail;
    send('event', { name, detail }, FOR_ANYONE.includes(name) ? ['*'] : hosts);
  });
}

/** A link is anybody's: it may choose the organisation's file from this site, and bring none. */
function configureByAddress() {
  query.delete('host');
  const files = query.getAll('organisation');
  if (files.length > 1 || !files.every(isOfThisSite)) throw new Error('organisation: by address only a file of this site');
  configure(query);
}

/** @param {string} file */
function isOfThisSite(file) {
  return !file.trim().startsWith('{') && new URL(file, location.href).origin === new URL(location.href).origin;
}

/** A page that a link leads to may forbid to be framed, and the report is to stay: it opens beside. @param {Event} event */
function leadOut(event) {
  const link = event.composedPath().find((it) => it instanceof HTMLAnchorElement);
  if (link && /^https?:$/.test(link.protocol) && link.origin !== new URL(location.href).origin) link.target = '_blank';
}

/**
 * A frame is as tall as the report, and its middle may be far out of the reader's sight: a sheet opens where the reader has pressed for it.
 * @param {Event} event
 */
function openInSight(event) {
  const button = event.composedPath().find((it) => it instanceof HTMLButtonElement);
  const sheet = button?.popoverTargetElement;
  if (!(sheet instanceof HTMLElement)) return;
  // It alone is told, across origins too, what of the frame the host's window shows.
  const observer = new IntersectionObserver(([{ intersectionRect }]) => {
    observer.disconnect();
    if (sheet.matches(':popover-open')) place(sheet, intersectionRect);
  });
  observer.observe(element);
}

/** @param {HTMLElement} sheet @param {DOMRectReadOnly} sight */
function place(sheet, sight) {
  const height = Math.min(Math.max(sight.height, LEAST_HEIGHT), innerHeight);
  const top = Math.min(sight.top, innerHeight - height);
  sheet.style.inset = `${top}px 0 ${innerHeight - top - height}px`;
  sheet.style.maxBlockSize = `${height * SHEET}px`;
  sheet.scrollIntoView({ block: 'nearest' });
}

addEventListener('click', leadOut, true);
addEventListener('click', openInSight, true);
document.body.style.margin = '0';
try {
  configureByAddress();
} catch (error) {
  complain(String(error instanceof Error ? error.message : error).slice(0, 200));
}
addEventListener('message', heard);
started.then(() => new ResizeObserver(tellHeight).observe(element));
greet();
