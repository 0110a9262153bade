// @ts-check
//
// Ties the standalone page to its service worker and to the browser's way of installing it. It has no words of its own: the page holds the
// sentences, and this shows the one that holds. An element in a host's page never loads this file, and so installs no worker there.

const WORKER = new URL('./sw.js', import.meta.url).href;
const HOUR = 3_600_000;
const workers = navigator.serviceWorker;

/** @type {ServiceWorkerRegistration | undefined} */
let registration;
/** Whether the reader has asked for the new version in this window. */
let accepted = false;

/** The worker's address, through the one policy that there is: it makes this address and no other, whatever it is given. @type {any} */
let address;
const trusted = () => {
  const types = Reflect.get(globalThis, 'trustedTypes');
  return types ? types.createPolicy('travel-advisory', { createScriptURL: () => WORKER }).createScriptURL('') : WORKER;
};

/** @param {string} css */
const find = (css) => /** @type {HTMLElement | null} */ (document.querySelector(css));

/**
 * Shows a block with the sentence that is for this case.
 * @param {string} block
 * @param {string} now
 */
function say(block, now) {
  const place = find(`[data-${block}]`);
  place?.setAttribute(`data-${block}`, now);
  for (const part of /** @type {Iterable<HTMLElement>} */ (place?.querySelectorAll('[data-when]') ?? [])) part.hidden = part.dataset.when !== now;
  place?.removeAttribute('hidden');
}

/** Keeps the page on the device. What fails is tried again with the next connection, or at the next visit. */
async function keep() {
  try {
    address ??= trusted();
    registration = await workers.register(address, { updateViaCache: 'none' });
    registration.onupdatefound = follow;
    registration.active?.postMessage('look after');
    follow();
  } catch (error) {
    say('offline', /** @type {Error} */ (error).name === 'SecurityError' ? 'none' : 'failed');
  }
}

/**
 * Says how far the newest worker is. That the copy is whole says the worker in charge, when it has looked: when the page is opened, or when the
 * first copy is there. A page of an older build must not ask for it, since what is older is then forgotten.
 */
function follow() {
  const { active, installing, waiting } = /** @type {ServiceWorkerRegistration} */ (registration);
  if (!active) say('offline', 'loading');
  if (active && waiting) say('update', 'waiting');
  installing?.addEventListener('statechange', () => {
    if (installing.state === 'activated' && !active) installing.postMessage('look after');
    if (installing.state === 'installed' && registration?.active) say('update', 'waiting');
    if (installing.state === 'redundant' && !registration?.active) say('offline', 'failed');
  });
}

/** A new version is in place. Only the window in which it was asked for is loaded again, and none when the first one comes. */
function listenForChanges() {
  let isNew = Boolean(workers.controller);
  workers.addEventListener('controllerchange', () => {
    if (accepted) loadAgain();
    else if (isNew) say('update', 'elsewhere');
    isNew = true;
  });
}

function changeOver() {
  accepted = true;
  if (registration?.waiting) registration.waiting.postMessage('change over');
  else loadAgain();
}

/** What was changed a moment ago may still be on its way to storage. */
function loadAgain() {
  if (find('[data-save-state=saving]')) setTimeout(loadAgain, 50);
  else location.reload();
}

/** An app may stay open for weeks: what is new is looked for when the reader comes back to it, hourly at most. */
function lookForNews() {
  let last = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - last < HOUR) return;
    last = performance.now();
    registration?.update().catch(() => {}); // Without a connection there is no news.
  });
  addEventListener('online', () => registration?.active || keep());
}

/** Where the browser can install the page, the page offers it; elsewhere there are only the instructions. */
function offerInstallation() {
  const button = find('[data-install]');
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    button?.removeAttribute('hidden');
    button?.addEventListener('click', () => /** @type {any} */ (event).prompt(), { once: true });
  });
  addEventListener('appinstalled', () => button?.setAttribute('hidden', ''));
}

function start() {
  if (!workers) return say('offline', 'none');
  listenForChanges();
  lookForNews();
  workers.addEventListener('message', ({ data }) => say('offline', data));
  find('[data-change-over]')?.addEventListener('click', changeOver);
  find('[data-load-again]')?.addEventListener('click', loadAgain);
  keep();
}

offerInstallation();
// The first load comes first: what is kept for later must not slow it down.
if (document.readyState === 'complete') start();
else addEventListener('load', start, { once: true });
