import outlines from 'data/outlines.json';
import statements from 'data/statements.json';
import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import MiniSearch from 'minisearch';
import { useEffect, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

function RegionMap({ onPick }) {
  const place = useRef(null);
  useEffect(() => {
    const map = L.map(place.current).setView([17, -3], 5);
    L.geoJSON(outlines, {
      style: () => ({ color: '#333', fillColor: '#b33', fillOpacity: 0.5 }),
      onEachFeature: (feature, layer) => layer.on('click', () => onPick(feature.properties.name)),
    }).addTo(map);
    // Everything else stands in the page by now. Ours is known to be ready by the same attribute.
    document.body.dataset.active = '';
    return () => map.remove();
  }, []);
  return <div ref={place} style={{ height: 500 }} />;
}

function App() {
  const [query, setQuery] = useState('');
  const [region, setRegion] = useState('');
  const [done, setDone] = useState({});
  const index = useMemo(() => {
    const index = new MiniSearch({ fields: ['text'] });
    index.addAll(statements);
    return index;
  }, []);
  const found = query ? index.search(query, { prefix: true }).map((it) => statements[it.id]) : statements;
  return (
    <div>
      <h1>Mali</h1>
      <RegionMap onPick={setRegion} />
      <p>{region}</p>
      <input type="search" aria-label="Search" value={query} onChange={(event) => setQuery(event.target.value)} />
      {found.map(({ id, text }) => (
        <div key={id}>
          <p>{text}</p>
          <label>
            <input type="checkbox" checked={Boolean(done[id])} onChange={() => setDone({ ...done, [id]: !done[id] })} />
            {text.slice(0, 60)}
          </label>
        </div>
      ))}
    </div>
  );
}

createRoot(document.getElementById('root')).render(<App />);
