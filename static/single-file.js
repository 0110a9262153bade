// @ts-check
//
// Starts the page that is one file. It unpacks the programs that the file carries, gives each an address within this browser, and hands those to
// the loader in place of the names of files. It asks nobody for anything, and where something is wrong it leaves the report as it stands.

const LOADER = 'travel-advisory.js';
const OLD = 'The report below can be read. Its map, search and checklist need a newer browser.';
const DAMAGED =
  'This file is damaged or was cut off. What is left of the report can be read, but its map, search and checklist do not work. Get the file again.';

/**
 * A part of the file as it was before it was packed. gzip carries a checksum: what is damaged is not unpacked.
 * @param {HTMLElement} part
 * @returns {Promise<[string, Blob]>}
 */
async function unpacked(part) {
  const packed = Uint8Array.from(atob(part.textContent || ''), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const response = new Response(stream, { headers: { 'Content-Type': part.dataset.type || '' } });
  return [part.dataset.file || '', await response.blob()];
}

/** @returns {Promise<Map<string, Blob>>} */
async function unpackAll() {
  /** @type {NodeListOf<HTMLElement>} */
  const parts = document.querySelectorAll('script[data-file]');
  const files = new Map(await Promise.all(Array.from(parts, unpacked)));
  // It stands last: a file that was cut off has lost it.
  if (!files.has(LOADER)) throw new Error('the file does not end as it should');
  return files;
}

/** @type {Set<PageChannel>} */
const pageChannels = new Set();

/** A channel that reaches the other program of this page, and no other window. */
class PageChannel extends EventTarget {
  /** @param {string} name */
  constructor(name) {
    super();
    this.name = name;
    pageChannels.add(this);
  }

  /** @param {string} data */
  postMessage(data) {
    const others = Array.from(pageChannels).filter((it) => it !== this && it.name === this.name);
    setTimeout(() => others.forEach((it) => it.dispatchEvent(new MessageEvent('message', { data }))));
  }
}

/**
 * Whether two parts of this page hear each other. In WebKit nothing that is opened as a file does, by a channel or by the page's own messages.
 * @returns {Promise<boolean>}
 */
async function hearsItself() {
  const channels = [new BroadcastChannel('travel-advisory file'), new BroadcastChannel('travel-advisory file')];
  const heard = await new Promise((resolve) => {
    channels[0].onmessage = () => resolve(true);
    channels[1].postMessage('');
    setTimeout(resolve, 500, false);
  });
  for (const channel of channels) channel.close();
  return heard;
}

/** @param {Map<string, Blob>} files */
async function begin(files) {
  const addresses = new Map(Array.from(files, ([name, file]) => [name, URL.createObjectURL(file)]));
  document.addEventListener('ready', () => offer(addresses), { once: true });
  if (!(await hearsItself())) Reflect.set(window, 'BroadcastChannel', PageChannel);
  let loader = await /** @type {Blob} */ (files.get(LOADER)).text();
  // What the loader puts behind the mark to try once more leads to the same part.
  for (const [name, address] of addresses) loader = loader.split(`./${name}`).join(`${address}#`);
  await import(URL.createObjectURL(new Blob([loader], { type: 'text/javascript' })));
}

/**
 * The files of data that the page links to are in this file too; until the page is alive their links lead nowhere, and are not shown.
 * @param {Map<string, string>} addresses
 */
function offer(addresses) {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('a[download]'));
  for (const link of Array.from(links)) link.href = addresses.get(link.download) || link.href;
  const element = document.querySelector('travel-advisory');
  if (element) element.setAttribute('data-unpacked', '');
}

/**
 * @param {string} sentence
 * @param {unknown} error
 */
function say(sentence, error) {
  console.error('travel-advisory:', error);
  const said = document.createElement('p');
  said.className = 'failure';
  said.setAttribute('role', 'alert');
  said.textContent = sentence;
  (document.querySelector('.travel-advisory') || document.body).prepend(said);
}

if (typeof DecompressionStream === 'undefined') say(OLD, 'this browser unpacks nothing');
else
  unpackAll().then(
    (files) => begin(files).catch((error) => say(OLD, error)),
    (error) => say(DAMAGED, error),
  );
