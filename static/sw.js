// @ts-check
/// <reference lib="webworker" />
//
// The service worker: after one load the page, with all that it can load, opens without a connection.
//
//   - It keeps exactly the files of its build, each of them checked against its hash: all of them, or none.
//   - It answers with what it keeps, and asks the network only for what it does not have.
//   - A new build is fetched whole, then waits until the reader says so; no page is ever given files of two builds.
//   - It touches no cache but its own, and answers for no file but its own: other applications may share the origin.
//
// The build fills in the two constants. A release that turns out broken is taken back by serving `sw-retire.js` in the place of this file.

/** What the build is told apart by. */
const BUILD = '';
/** The path of each file of the build, and its hash. @type {[string, string][]} */
const FILES = [];

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const { scope } = worker.registration;
const PREFIX = `travel-advisory ${scope} `;
const CACHE = PREFIX + BUILD;
/** Such a name belongs to one content alone: what an open page of an older build still asks for. */
const NAMED_BY_CONTENT = /-[0-9a-f]{16}\.\w+$/;

/** @param {string} path */
const address = (path) => new URL(path, scope).href;
const KEPT = new Set(FILES.map(([path]) => address(path)));

worker.addEventListener('install', (event) => event.waitUntil(keepAllOrNone()));

async function keepAllOrNone() {
  try {
    await keepAll();
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function keepAll() {
  const cache = await caches.open(CACHE);
  await Promise.all(FILES.map(([path, hash]) => keep(cache, address(path), hash)));
}

/** @param {Cache} cache @param {string} file @param {string} integrity */
async function keep(cache, file, integrity) {
  const answer = await fetch(file, { integrity, cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  // Made anew: a page may not be opened with an answer that came by a redirection.
  await cache.put(file, new Response(answer.body, { headers: answer.headers }));
}

worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  url.search = url.hash = '';
  const file = url.href === scope ? address('index.html') : url.href;
  const isOurs = KEPT.has(file) || (file.startsWith(scope) && NAMED_BY_CONTENT.test(file));
  if (isOurs && event.request.method === 'GET') event.respondWith(answer(file, event.request));
});

/** @param {string} file @param {Request} request */
async function answer(file, request) {
  const builds = NAMED_BY_CONTENT.test(file) ? [CACHE, ...(await others())] : [CACHE];
  for (const build of builds) {
    const kept = await (await caches.open(build)).match(file, { ignoreVary: true });
    if (kept) return kept;
  }
  return fetch(request);
}

worker.addEventListener('message', (event) => {
  if (event.data === 'change over') worker.skipWaiting();
  if (event.data === 'look after') event.waitUntil(lookAfter(/** @type {Client | null} */ (event.source)));
});

worker.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => worker.clients.claim())));

/** The page hears whether its copy is whole: a browser that is short of room, or a hand, may have taken files away. @param {Client | null} page */
async function lookAfter(page) {
  if (!(await isWhole())) await keepAll().catch(() => {}); // Without a connection what is left stays.
  await tidy(page?.id);
  page?.postMessage((await isWhole()) ? 'ready' : 'failed');
}

async function isWhole() {
  return (await (await caches.open(CACHE)).keys()).length === FILES.length;
}

/** Forgets older builds, unless a window other than this one may still show one, or a newer one is on its way. @param {string} [page] */
async function tidy(page) {
  const builds = await others();
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const { installing, waiting } = worker.registration;
  if (installing || waiting || windows.some((it) => it.id !== page && it.url.startsWith(scope))) return;
  await Promise.all(builds.map((build) => caches.delete(build)));
}

async function others() {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
}
