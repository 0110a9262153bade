// Defines the element <travel-advisory> from the site that lies on a server of yours. It holds nothing of the report: the site's files
// belong together, are named by their content, and stay where they are served, so no bundler may take them in. Without a browser (a page
// rendered on a server) it does nothing.

const LOADER = 'travel-advisory.js';

/**
 * Loads the element from the folder where `site/` is served; once it is there, asking again changes nothing.
 * @param {string | URL} [folder]
 * @returns {Promise<void>}
 */
export async function define(folder = '/advisory/') {
  if (typeof customElements === 'undefined') return;
  const loader = new URL(LOADER, new URL(`${folder}`.replace(/\/?$/, '/'), document.baseURI)).href;
  await import(/* @vite-ignore */ /* webpackIgnore: true */ loader);
  await customElements.whenDefined('travel-advisory');
}
