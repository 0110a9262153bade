import { createRoot } from 'react-dom/client';
import { define } from 'travel-advisory';
import { App } from './App';
import './page.css';

// The page needs not wait for it: until then the element shows what it holds.
define('/advisory/').catch((error) => console.error('the report cannot be loaded:', error));

createRoot(document.getElementById('root')!).render(<App />);
