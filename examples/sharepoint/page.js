// The page's own script: a switch of the theme, and what the report tells. travel-advisory-frame.js sees the change by itself.

const root = document.documentElement;
const news = document.querySelector('#news');

document.querySelector('#theme').addEventListener('click', () => {
  root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
});

document.addEventListener('select', ({ detail }) => {
  news.textContent = `Looked at: ${detail.topic}, ${detail.region ?? 'all regions'}.`;
});
