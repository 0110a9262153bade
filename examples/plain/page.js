// What happens in the report is told by events on the element; they bubble, so the page can listen wherever it likes.

const news = document.querySelector('#news');
const say = (sentence) => (news.textContent = sentence);

document.addEventListener('ready', ({ detail }) => say(`The report ${detail.report} is there.`));
document.addEventListener('select', ({ detail }) => say(`Looked at: ${detail.topic}, ${detail.region ?? 'all regions'}.`));
document.addEventListener('progress', ({ detail }) => say(`${detail.done} of ${detail.of} items are done.`));
// A script of the page that fails has an `error` too, without a detail.
document.addEventListener('error', ({ detail }) => detail && say(`The report has stopped: ${detail.message}`));
