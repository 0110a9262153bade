// What the tests do to the browser behind the widget's back.

const opened = new Promise((resolve, reject) => {
  const request = indexedDB.open('travel-advisory', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('records');
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

async function ask(mode, question) {
  const request = question((await opened).transaction('records', mode).objectStore('records'));
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
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
