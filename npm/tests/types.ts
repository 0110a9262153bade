// What a page's author writes is accepted, and what cannot be meant is not.
import { define, type Receipt, type TravelAdvisoryElement, type TravelAdvisoryEvent } from 'travel-advisory';

const defined: Promise<void> = define(new URL('https://advisory.example/'));

const element: TravelAdvisoryElement = document.createElement('travel-advisory');
const found: TravelAdvisoryElement | null = document.querySelector('travel-advisory');

element.theme = 'dark';
element.sections = ['map', 'plan'];
element.sections = 'map plan';
element.topic = null;
element.storage = 'desk-a';
element.organisation = { name: 'An organisation' };
const region: string = element.region;

element.show('map/crime/gao');
element.print();
const file: Promise<string | null> = element.export();
const imported: Promise<void> = element.import('{}');

element.addEventListener('select', ({ detail }) => detail.region?.toUpperCase());
element.addEventListener('complete', ({ detail }) => detail.level + detail.year + detail.done);
element.addEventListener('receipt', ({ detail }) => {
  const receipt: Receipt = detail;
  return receipt.organisation?.items.map((item) => item.id) ?? receipt.dataset.hash;
});
element.addEventListener('export', ({ detail }) => detail.file?.length);
element.addEventListener('error', ({ detail }) => detail.message);
element.addEventListener('click', (event) => event.clientX);

// As an effect of React listens, and cleans up after itself.
function listening(report: TravelAdvisoryElement): () => void {
  const onSelect = ({ detail }: TravelAdvisoryEvent<'select'>) => detail.region?.toUpperCase();
  const onPress = (event: PointerEvent) => event.clientX;
  report.addEventListener('select', onSelect);
  report.addEventListener('pointerdown', onPress, { passive: true });
  return () => {
    report.removeEventListener('select', onSelect);
    report.removeEventListener('pointerdown', onPress);
  };
}

// @ts-expect-error no listener of that event
element.removeEventListener('ready', ({ detail }: TravelAdvisoryEvent<'select'>) => detail.region);
// @ts-expect-error an organisation asks for nothing, or none is named
element.addEventListener('receipt', ({ detail }) => detail.organisation.name);
// @ts-expect-error no such theme
element.theme = 'sepia';
// @ts-expect-error no such section
element.sections = ['maps'];
// @ts-expect-error no such topic
element.topic = 'weather';
// @ts-expect-error no such detail
element.addEventListener('ready', ({ detail }) => detail.region);

export { defined, found, region, file, imported, listening };
