// @ts-check
/// <reference lib="webworker" />
//
// The way out of a broken release: served in the place of `sw.js`, it forgets what was kept of the page, signs itself off, and lets every
// open window load the page from the network again. What the reader has filled in is not in these caches, and stays.

const retiring = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const { scope: retired } = retiring.registration;

retiring.addEventListener('install', () => retiring.skipWaiting());
retiring.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire() {
  const own = (await caches.keys()).filter((name) => name.startsWith(`travel-advisory ${retired} `));
  await Promise.all(own.map((name) => caches.delete(name)));
  await retiring.registration.unregister();
  const windows = await retiring.clients.matchAll({ type: 'window' });
  await Promise.all(windows.map((window) => window.navigate(window.url)));
}
