// @ts-check
//
// For the page that frames the report: `<iframe data-travel-advisory src="…/embed.html?host=https://your.page">`. Gives each such
// frame its height, its `data-…` attributes as settings (again when they change), this page's colours unless `data-theme` says
// others, and lets its events happen on the iframe. It believes only the frame itself, and nothing of what it says becomes markup.

const NAME = 'travel-advisory';
const FRAMES = 'iframe[data-travel-advisory]';
const SETTINGS = ['lang', 'theme', 'sections', 'topic', 'region', 'storage', 'template', 'organisation'];
const EVENTS = ['ready', 'select', 'progress', 'complete', 'receipt', 'error'];
const TALLEST = 100000;
const dark = matchMedia('(prefers-color-scheme: dark)');
/** The names of the settings that a frame was given since it last said hello. @type {WeakMap<HTMLIFrameElement, Set<string>>} */
const known = new WeakMap();

/** @returns {HTMLIFrameElement[]} */
const frames = () => Array.from(document.querySelectorAll(FRAMES));

/** A sandboxed frame has no origin to be known by, or to be spoken to. @param {HTMLIFrameElement} frame */
const hasOrigin = (frame) => !frame.hasAttribute('sandbox') || frame.sandbox.contains('allow-same-origin');
/** @param {HTMLIFrameElement} frame */
const originOf = (frame) => (hasOrigin(frame) ? new URL(frame.src).origin : 'null');

/** @param {HTMLIFrameElement} frame @param {string} type @param {object} content */
function send(frame, type, content) {
  frame.contentWindow?.postMessage({ [NAME]: 1, type, ...content }, hasOrigin(frame) ? originOf(frame) : '*');
}

/** The scheme in which this page shows the frame. @param {HTMLIFrameElement} frame */
function scheme(frame) {
  const words = getComputedStyle(frame).colorScheme.split(' ');
  if (!words.includes('dark')) return 'light';
  return words.includes('light') && !dark.matches ? 'light' : 'dark';
}

/** What was given and stands there no more is taken back, by nothing in its place. @param {HTMLIFrameElement} frame */
function configure(frame) {
  const given = known.get(frame) ?? new Set();
  const settings = SETTINGS.filter((name) => name in frame.dataset || given.has(name)).map((name) => [name, frame.dataset[name] ?? '']);
  const theme = frame.dataset.theme ?? '';
  frame.style.colorScheme = ['light', 'dark'].includes(theme) ? theme : '';
  send(frame, 'configure', { ...Object.fromEntries(settings), theme: theme || scheme(frame) });
  for (const [name] of settings) given.add(name);
}

/** What a style sheet's height holds beside the page within. @param {HTMLIFrameElement} frame */
function edges(frame) {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  const parts = [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom];
  return parts.reduce((sum, part) => sum + parseFloat(part), 0);
}

/** @param {MessageEvent} event */
function heard({ source, origin, data }) {
  const frame = frames().find((frame) => frame.contentWindow === source);
  if (!frame || origin !== originOf(frame) || data?.[NAME] !== 1) return;
  const { type, name, detail, height } = data;
  if (type === 'hello') {
    if (!known.has(frame)) changes.observe(frame, { attributes: true, attributeFilter: SETTINGS.map((it) => `data-${it}`) });
    known.set(frame, new Set());
    configure(frame);
  } else if (type === 'height' && Number.isInteger(height) && height > 0) {
    frame.style.height = `${Math.min(height, TALLEST) + edges(frame)}px`;
  } else if (type === 'event' && EVENTS.includes(name)) {
    frame.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
  }
}

const again = () => frames().filter((frame) => known.has(frame)).forEach(configure);
const changes = new MutationObserver(again);
// Where pages keep their theme: a class or an attribute of these two.
for (const node of [document.documentElement, document.body]) changes.observe(node, { attributes: true });
dark.addEventListener('change', again);
addEventListener('message', heard);
// A frame that was here first has said hello to nobody.
for (const frame of frames()) if (frame.contentWindow) send(frame, 'hello', {});
