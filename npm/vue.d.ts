// <travel-advisory> in the templates of Vue 3. It needs Vue's types, so it is asked for by itself:
// `import type {} from 'travel-advisory/vue'`.

import type { DefineComponent, HTMLAttributes } from 'vue';
import type { TravelAdvisoryAttributes, TravelAdvisoryEvents } from './index.js';

type Listeners = {
  [Name in keyof TravelAdvisoryEvents as `on${Capitalize<Name>}`]?: (event: TravelAdvisoryEvents[Name]) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    'travel-advisory': DefineComponent<TravelAdvisoryAttributes & Listeners & Omit<HTMLAttributes, keyof Listeners>>;
  }
}
