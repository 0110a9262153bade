// <travel-advisory> in the JSX of React 19, which hands an `on…` in small letters to the event of that very name. It needs React's types,
// so it is asked for by itself: `import type {} from 'travel-advisory/react'`.

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { TravelAdvisoryAttributes, TravelAdvisoryElement, TravelAdvisoryEvents } from './index.js';

type Listeners = { [Name in keyof TravelAdvisoryEvents as `on${Name}`]?: (event: TravelAdvisoryEvents[Name]) => void };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'travel-advisory': DetailedHTMLProps<HTMLAttributes<TravelAdvisoryElement>, TravelAdvisoryElement> &
        TravelAdvisoryAttributes &
        Listeners;
    }
  }
}
