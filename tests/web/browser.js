// What the tests do to the browser behind the widget's back.

const answer = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Each question has a connection of its own, so that none is in the way of erasing. */
async function ask(mode, question) {
  const opening = indexedDB.open('travel-advisory', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('records');
  const database = await answer(opening);
  const result = await answer(question(database.transaction('records', mode).objectStore('records')));
  database.close();
  return result;
}

export const get = (key) => ask('readonly', (store) => store.get(key));
export const put = (key, value) => ask('readwrite', (store) => store.put(value, key));

/** Notes the durability of every transaction from now on; the returned function tells them. */
export function watchDurability() {
  const begin = IDBDatabase.prototype.transaction;
  const seen = [];
  IDBDatabase.prototype.transaction = function (...options) {
    const transaction = begin.apply(this, options);
    seen.push(transaction.durability);
    return transaction;
  };
  return () => {
    IDBDatabase.prototype.transaction = begin;
    return seen.join(' ');
  };
}

/** Takes storage away in one of the ways that browsers know; the returned function gives it back. */
export async function takeStorage(way) {
  const denied = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const open = IDBFactory.prototype.open;
  const factory = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
  const shadow = (by) => Object.defineProperty(globalThis, 'indexedDB', { configurable: true, ...by });
  if (way === 'throwing') shadow({ get: denied });
  if (way === 'missing') shadow({ value: undefined });
  if (way === 'opaque') IDBFactory.prototype.open = denied;
  if (way === 'newer') {
    const newer = indexedDB.open('newer', 2);
    await new Promise((resolve) => (newer.onsuccess = resolve));
    IDBFactory.prototype.open = () => open.call(indexedDB, 'newer', 1);
  }
  return () => {
    IDBFactory.prototype.open = open;
    Object.defineProperty(globalThis, 'indexedDB', factory);
  };
}

/** A disk without room: every write fails as browsers fail it. */
export function fillDisk() {
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  return () => {
    IDBObjectStore.prototype.put = put;
  };
}

/** Storage that answers no opening, with a short wait for it; the returned function gives the late answers, and tells how many waits there were. */
export function fallSilent() {
  const { open } = IDBFactory.prototype;
  const { setTimeout } = globalThis;
  const late = [];
  let isSilent = true;
  let waits = 0;
  IDBFactory.prototype.open = function (...given) {
    const opening = open.apply(this, given);
    opening.addEventListener('success', (event) => {
      if (!isSilent) return;
      event.stopImmediatePropagation();
      late.push(opening);
    });
    return opening;
  };
  globalThis.setTimeout = (does, milliseconds, ...given) => {
    const isForStorage = milliseconds === 5000;
    waits += isForStorage;
    return setTimeout(does, isForStorage ? 50 : milliseconds, ...given);
  };
  return () => {
    IDBFactory.prototype.open = open;
    globalThis.setTimeout = setTimeout;
    isSilent = false;
    for (const opening of late) opening.dispatchEvent(new Event('success'));
    return String(waits);
  };
}

/** The names of all databases of this origin. */
export const databases = async () => (await indexedDB.databases()).map((it) => it.name).join(' ');

/** Another tab, as far as a page can tell: it says what it is told to, and the returned function tells what it has heard by then. */
export function otherTab(says) {
  const channel = new BroadcastChannel('travel-advisory');
  const heard = [];
  channel.onmessage = (event) => heard.push(event.data);
  channel.postMessage(says);
  return () => {
    channel.close();
    return heard.join(' ');
  };
}

/** A browser without channels between tabs; the returned function gives them back. */
export function takeChannels() {
  const channel = globalThis.BroadcastChannel;
  globalThis.BroadcastChannel = undefined;
  return () => {
    globalThis.BroadcastChannel = channel;
  };
}

/** Counts how often the browser is asked to keep what is stored; the returned function tells. `missing`: it knows no such thing. */
export function watchPersistence(missing) {
  const own = Object.getOwnPropertyDescriptor(navigator, 'storage');
  let asked = 0;
  delete globalThis.travelAdvisoryAsked;
  const persist = async () => {
    asked += 1;
    return true;
  };
  Object.defineProperty(navigator, 'storage', { configurable: true, value: missing ? undefined : { persist } });
  return () => {
    if (own) Object.defineProperty(navigator, 'storage', own);
    else delete navigator.storage;
    return String(asked);
  };
}

/** Puts caches of these names there, or tells which there are. */
export const addCache = async (name) => void (await caches.open(name));
export const cacheNames = async () => (await caches.keys()).join('|');

/** Lets the browser deliver what is on its way. */
export const later = () => new Promise((resolve) => setTimeout(resolve, 50));
