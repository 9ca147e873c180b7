// The sentence that is being said, word by word, and the hold with its seconds.
import { find, make } from './make.js';
import { count } from './timeline.js';

const line = find('line');
const hold = find('hold');

export function sentence({ words }) {
  line.replaceChildren(...words.map(word => make('span', 'to-come', `${word.text} `)));
  if (hold.hidden) find('home-said').textContent = words.map(word => word.text).join(' ');
}

export function word(index) {
  const element = line.children[index];
  if (!element) return;
  element.className = 'said';
  // What is long moves up line by line.
  line.scrollTop = Math.max(0, element.offsetTop - element.offsetHeight - 2);
}

/** `into` milliseconds of the hold are over. */
export function holding(current, into) {
  hold.hidden = false;
  find('hold-side').textContent = `Hold · ${current.side} knee · round ${current.round}`;
  find('hold-seconds').textContent = count(current, into);
  find('home-said').textContent = `${current.side} knee · ${count(current, into)}`;
}

export function filled(part) {
  find('hold-fill').style.transform = `scaleX(${Math.min(1, part)})`;
}

export function released() {
  hold.hidden = true;
}

/** So many milliseconds of all are over. */
export function played(at, length) {
  find('played').style.transform = `scaleX(${Math.min(1, at / length)})`;
  find('captions').dataset.at = String(Math.round(at));
}

export function clear() {
  line.replaceChildren();
  hold.hidden = true;
  find('home-said').textContent = '';
  find('played').style.transform = 'scaleX(0)';
  delete find('captions').dataset.at;
}
