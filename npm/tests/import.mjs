// Without a browser the package can be imported, and defines nothing.
import assert from 'node:assert/strict';
import * as advisory from 'travel-advisory';

assert.deepEqual(Object.keys(advisory), ['define']);
assert.equal(await advisory.define(), undefined);
assert.equal(await advisory.define('/elsewhere'), undefined);
assert.ok(import.meta.resolve('travel-advisory/site/travel-advisory.js').endsWith('/site/travel-advisory.js'));
