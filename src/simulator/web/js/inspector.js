// What went over the wire, how close it comes to Alexa's limits, and what is kept.
import { find, make } from './make.js';
import { tree } from './tree.js';

const exchanges = [];
let shown = -1;

const BARS = [
  { name: 'Output speech', of: 8000, unit: 'characters', value: answer => answer.characters },
  { name: 'Response', of: 120, unit: 'KB', value: answer => answer.bytes / 1024 },
  { name: 'Audio', of: 240, unit: 's', value: answer => answer.schedule.length / 1000 },
];

export function limits(answer) {
  find('limits-turn').textContent = `turn ${answer.turn}`;
  find('limits').replaceChildren(...BARS.map(bar => {
    const value = bar.value(answer);
    const part = Math.min(1, value / bar.of);
    const fill = make('i');
    fill.style.transform = `scaleX(${part})`;
    const track = make('div', part > 0.85 ? 'bar-track near' : 'bar-track', fill);
    track.setAttribute('role', 'meter');
    track.setAttribute('aria-label', bar.name);
    track.setAttribute('aria-valuemax', String(bar.of));
    track.setAttribute('aria-valuenow', value.toFixed(1));
    const figures = `${value < 100 && !Number.isInteger(value) ? value.toFixed(1) : Math.round(value)} of ${bar.of} ${bar.unit}`;
    return make('div', 'limit', make('span', '', bar.name), make('span', 'figures', figures), track);
  }));
}

export function exchanged(exchange) {
  const follows = shown === exchanges.length - 1;
  exchanges.push(exchange);
  if (follows) page(1);
}

export function page(step) {
  const next = Math.min(exchanges.length - 1, Math.max(0, shown + step));
  if (next < 0) return;
  shown = next;
  const { request, response, millis, turn } = exchanges[shown];
  find('wire-turn').textContent = `${request.request?.type?.split('.').at(-1) ?? ''} · turn ${turn} · ${millis} ms`;
  find('request').replaceChildren(tree(request));
  find('response').replaceChildren(tree(response));
  find('older').disabled = shown === 0;
  find('newer').disabled = shown === exchanges.length - 1;
}

export function kept({ session, shelf }) {
  const parts = [['Session attributes', session.attributes ?? {}], ...Object.entries(shelf)];
  find('kept').replaceChildren(...parts.map(([name, value]) => {
    const empty = Object.keys(value ?? {}).length === 0;
    return make('div', 'shelf', make('h3', '', name), empty ? make('p', 'small', 'nothing') : make('div', 'tree', tree(value)));
  }));
}
