import type { ReadyWords } from '../es/ready.ts';

export const ready: ReadyWords = {
  part: 'Ready',
  caption: 'Documents ready to be handed over',
  counts: (waiting, handedOver) => `${waiting} to hand over · ${handedOver} handed over today`,
  listed: (time, date) => `List of ${date}, ${time}`,
  none: 'No document is on the list. Load it below: the kiosk then tells everybody whether theirs is ready.',
  noneWith: (text) => `No document with “${text}”.`,
  columns: {
    folio: 'Folio',
    name: 'Name',
    since: 'Ready since',
    where: 'Handed over at',
    state: 'Now',
    deed: 'Hand over',
  },
  unnamed: 'without a name',
  atReception: 'Reception',
  state: { ready: 'Waits for its holder', here: 'Holder is here', 'handed-over': 'Handed over' },
  handOver: 'Handed over',
  takeBack: 'Not handed over',
  list: {
    title: 'List of ready documents',
    intro:
      'Choose the CSV file, or paste the rows with their headers: folio or CURP and, if there are any, name, ready since and window. It is checked first; nothing is kept until you say so.',
    load: (n) => (n === 1 ? 'Load 1 document' : `Load ${n} documents`),
    loadNote: (bad) => (bad === 1 ? 'The one with a problem is left out' : `The ${bad} with problems are left out`),
    loaded: (n) => (n === 1 ? '1 document was loaded.' : `${n} documents were loaded.`),
    privacy:
      'Of the CURP only a mark is kept, to find the document. What is handed over is forgotten when the day is closed; what nobody fetches, after 90 days.',
    added: (n) => (n === 1 ? '1 new' : `${n} new`),
    same: (n) => (n === 1 ? '1 the same' : `${n} the same`),
    gone: (n) => (n === 1 ? '1 no longer there' : `${n} no longer there`),
    goneNote: 'Those no longer there stay on the list until they are handed over.',
  },
};
