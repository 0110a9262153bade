import { define } from 'travel-advisory';
import { createApp } from 'vue';
import App from './App.vue';
import './page.css';

// The page needs not wait for it: until then the element shows what it holds.
define('/advisory/').catch((error) => console.error('the report cannot be loaded:', error));

createApp(App).mount('#app');
