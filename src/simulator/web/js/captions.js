// The sentence that is being said, word by word, and the hold with its seconds.
import { find, make } from './make.js';

const line = find('line');
const hold = find('hold');

export function sentence({ words }) {
  line.replaceChildren(...words.map(word => make('span', 'to-come', `${word.text} `)));
}

export function word(index) {
  const element = line.children[index];
  if (element) element.className = 'said';
}

export function holding(current, seconds) {
  hold.hidden = false;
  find('hold-side').textContent = `Hold · ${current.side} knee · round ${current.round}`;
  find('hold-seconds').textContent = `${Math.min(seconds, current.seconds)} of ${current.seconds} s`;
}

export function filled(part) {
  find('hold-fill').style.transform = `scaleX(${Math.min(1, part)})`;
}

export function released() {
  hold.hidden = true;
}

export function played(part) {
  find('played').style.transform = `scaleX(${Math.min(1, part)})`;
}

export function clear() {
  line.replaceChildren();
  hold.hidden = true;
  played(0);
}
