// One button for the page; the reports in it follow by the stylesheet alone.

const button = document.querySelector('#dark');

button.addEventListener('click', () => {
  const isDark = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', String(isDark));
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
});
