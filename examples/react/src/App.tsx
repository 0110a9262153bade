import { useEffect, useRef, useState } from 'react';
import { define, type Topic, type TravelAdvisoryElement } from 'travel-advisory';
import type {} from 'travel-advisory/react';

const TOPICS: Topic[] = ['all', 'crime', 'terrorism', 'health'];

export function App() {
  const report = useRef<TravelAdvisoryElement>(null);
  const [topic, setTopic] = useState<Topic>('crime');
  const [isDark, setDark] = useState(false);
  const [news, setNews] = useState('The report has not come yet.');
  const [isDefined, setDefined] = useState(false);
  const theme = isDark ? 'dark' : 'light';

  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);

  // The page needs not wait for it: until then the element shows what it holds, and has no methods yet.
  useEffect(() => {
    define('/advisory/').then(
      () => setDefined(true),
      () => setNews('The report could not be loaded. Check the connection and reload the page.'),
    );
  }, []);

  return (
    <>
      <header>
        <h1>Travel desk</h1>
        <label>
          Topic{' '}
          <select value={topic} onChange={(event) => setTopic(event.target.value as Topic)}>
            {TOPICS.map((it) => (
              <option key={it}>{it}</option>
            ))}
          </select>
        </label>
        <button type="button" id="checklist" disabled={!isDefined} onClick={() => report.current?.show('plan')}>
          Checklist
        </button>
        <button type="button" id="dark" aria-pressed={isDark} onClick={() => setDark(!isDark)}>
          Dark
        </button>
      </header>
      <main>
        <p id="news" role="status">
          {news}
        </p>
        <travel-advisory
          ref={report}
          topic={topic}
          theme={theme}
          sections="map plan emergency"
          onready={({ detail }) => setNews(`The report ${detail.report} is there.`)}
          onselect={({ detail }) => setNews(`Looked at: ${detail.topic}, ${detail.region ?? 'all regions'}.`)}
          onerror={({ detail }) => setNews(`The report has stopped: ${detail.message}`)}
        >
          Mali is at Level 4 in the report of 2019.
        </travel-advisory>
      </main>
    </>
  );
}
