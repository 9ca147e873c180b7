// JSON that opens and closes.
import { make } from './make.js';

const OPEN_BELOW = 2;
const LONGEST_LINE = 4000;

export function tree(value, depth = 0, name = null) {
  const label = name === null ? [] : [make('span', 'key-name', String(name)), ': '];
  if (value === null || typeof value !== 'object') {
    return make('div', 'leaf', ...label, leaf(value));
  }
  const entries = Array.isArray(value) ? value.map((item, i) => [i, item]) : Object.entries(value);
  const brackets = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (entries.length === 0) return make('div', 'leaf', ...label, brackets.join(''));
  const branch = make('details', 'branch');
  const count = make('span', 'count', `${brackets[0]} ${entries.length} ${brackets[1]}`);
  branch.append(make('summary', '', ...label, count));
  let filled = false;
  const fill = () => {
    if (filled) return;
    filled = true;
    branch.append(...entries.map(([key, item]) => tree(item, depth + 1, key)));
  };
  // A whole document is large: what is closed is not drawn before it is opened.
  branch.addEventListener('toggle', fill);
  if (depth < OPEN_BELOW && entries.length < 30) {
    fill();
    branch.open = true;
  }
  return branch;
}

function leaf(value) {
  const kind = value === null ? 'null' : typeof value;
  const text = JSON.stringify(value);
  return make('span', `value ${kind}`, text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text);
}
