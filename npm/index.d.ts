// The element's types: what it takes, does and tells. Slugs are those of the report that the site holds.

export type Section = 'overview' | 'map' | 'plan' | 'report' | 'emergency';

export type Topic =
  | 'all'
  | 'crime'
  | 'terrorism'
  | 'kidnapping'
  | 'political-violence'
  | 'roads'
  | 'health'
  | 'police'
  | 'communications'
  | 'level';

/** How many items of a list are done, of how many. */
export interface Count {
  done: number;
  of: number;
}

export interface Progress extends Count {
  report: string;
}

/** A finished list is no clearance: level and year stand beside it. */
export interface Complete extends Progress {
  level: number;
  year: number;
}

/** How far an item is. */
export interface ReceiptItem {
  id: string;
  state: string;
}

/** What an organisation asks for, by the ids of its own file: claimed, and checked against nothing. */
export interface ReceiptOrganisation {
  name: string;
  items: ReceiptItem[];
  progress: Count;
}

export interface Receipt {
  format: 'travel-advisory receipt';
  schema: number;
  statement: string;
  report: string;
  dataset: { version: string; hash: string };
  level: number;
  year: number;
  /** A day, as `2019-10-31`. */
  written_before: string;
  trip: { departure: string | null; return: string | null };
  items: ReceiptItem[];
  own_items: Count;
  progress: Count;
  /** Only where an organisation asks something of the trip. */
  organisation?: ReceiptOrganisation;
  at: string;
  /** Only where the traveller has typed one. */
  name?: string;
}

/** That the organisation's file could not be read; the report is shown without it. */
export interface OrganisationError {
  message: string;
  source: 'organisation';
  /** Where in the file, as `rules[0].scope`, and what belongs there. */
  errors: { path: string; reason: string }[];
}

/** What each event tells, by its name. All of them bubble and cross the shadow root. */
export interface TravelAdvisoryDetails {
  ready: { report: string };
  select: { topic: string; region: string | null };
  error: { message: string } | OrganisationError;
  progress: Progress;
  complete: Complete;
  receipt: Receipt;
  /** `file` is null where no trip is open. */
  export: { report: string; file: string | null };
}

export type TravelAdvisoryEvent<Name extends keyof TravelAdvisoryDetails> = CustomEvent<TravelAdvisoryDetails[Name]>;

export type TravelAdvisoryEvents = { [Name in keyof TravelAdvisoryDetails]: TravelAdvisoryEvent<Name> };

type Listener<Heard extends Event> = (this: TravelAdvisoryElement, event: Heard) => unknown;

/** Each property is an attribute of the same name; one that is not set is the empty text. */
export interface TravelAdvisoryElement extends HTMLElement {
  get theme(): string;
  set theme(value: 'auto' | 'light' | 'dark' | null);
  get sections(): string;
  set sections(value: string | readonly Section[] | null);
  get topic(): string;
  set topic(value: Topic | null);
  get region(): string;
  set region(value: string | null);
  get storage(): string;
  set storage(value: string | null);
  get template(): string;
  set template(value: string | null);
  get organisation(): string;
  set organisation(value: string | object | null);

  /** Leads to a section (`plan`), a map (`map/crime/gao`) or a paragraph (`crime:2`). */
  show(target: string): void;
  /** The open trip's file as text, without who travels; null where no trip is open. */
  export(): Promise<string | null>;
  /** Shows the traveller what a trip's file or link holds; nothing is kept without the traveller's word. */
  import(text: string): Promise<void>;
  /** Prints the page that the element stands in. */
  print(): void;

  addEventListener<Name extends keyof TravelAdvisoryEvents>(
    name: Name,
    listener: Listener<TravelAdvisoryEvents[Name]>,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Name extends Exclude<keyof HTMLElementEventMap, keyof TravelAdvisoryEvents>>(
    name: Name,
    listener: Listener<HTMLElementEventMap[Name]>,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;

  removeEventListener<Name extends keyof TravelAdvisoryEvents>(
    name: Name,
    listener: Listener<TravelAdvisoryEvents[Name]>,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<Name extends Exclude<keyof HTMLElementEventMap, keyof TravelAdvisoryEvents>>(
    name: Name,
    listener: Listener<HTMLElementEventMap[Name]>,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/** The element's attributes, as a template or JSX writes them. */
export interface TravelAdvisoryAttributes {
  theme?: 'auto' | 'light' | 'dark';
  /** Those to show, with spaces between them. */
  sections?: string;
  topic?: Topic;
  region?: string;
  /** `none`, `ask`, or a key of small letters, digits and hyphens. */
  storage?: string;
  template?: string;
  /** The address of the organisation's file, or the document itself. */
  organisation?: string;
}

/**
 * Loads the element from the folder where `site/` is served, by default `/advisory/`. The promise is kept once the element is defined, at
 * once where there is no browser, and broken where the site cannot be loaded.
 */
export function define(folder?: string | URL): Promise<void>;

declare global {
  interface HTMLElementTagNameMap {
    'travel-advisory': TravelAdvisoryElement;
  }
}
