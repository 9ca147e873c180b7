// What was said and heard, as it is heard.
import { find, make } from './make.js';
import { count, holdAt, holds, sentences } from './timeline.js';

const chat = find('chat');
const log = find('log');

function add(item) {
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 120;
  chat.append(item);
  if (atEnd) follow();
  return item;
}

/** To the end of it. */
export function follow() {
  log.scrollTop = log.scrollHeight;
}

const REASONS = {
  USER_INITIATED: 'Alexa has closed the skill.',
  EXCEEDED_MAX_REPROMPTS: 'Nobody answered: Alexa has closed the skill.',
  ERROR: 'Something went wrong: Alexa has closed the skill.',
};

export function you(text, how = 'You') {
  add(make('li', 'you', make('b', 'who', how), make('p', '', text)));
}

/** What Alexa says herself, not the skill. */
export function alexa(text) {
  add(make('li', 'coach alexa', make('b', 'who', 'Alexa'), make('div', 'body', make('p', '', text))));
}

export function understood({ intent, slots, confidence }) {
  const filled = slots.map(slot => `${slot.name} = “${slot.value}”${slot.id ? ` → ${slot.id}` : ''}`);
  const sure = `${Math.round(confidence * 100)} %`;
  add(make('li', 'note', make('code', '', intent.replace('AMAZON.', '')), ` ${[...filled, sure].join(' · ')}`));
}

export function aside(text, grave = false) {
  add(make('li', grave ? 'note grave' : 'note', text));
}

export const closed = reason => aside(REASONS[reason] ?? reason);

/** A piece of the coach's speech that grows as it is heard. */
export class Spoken {
  #body = make('div', 'body');
  #holds = new Map();
  #paragraph = null;
  #item;

  constructor(who = 'Coach') {
    this.#item = add(make('li', 'coach', make('b', 'who', who), this.#body));
  }

  word(text) {
    if (!this.#paragraph) {
      this.#paragraph = make('p');
      this.#body.append(this.#paragraph);
    }
    this.#paragraph.append(`${text} `);
    follow();
  }

  hold(hold, heard) {
    let line = this.#holds.get(hold.id);
    if (!line) {
      this.#paragraph = null;
      line = make('div', 'held', make('span', '', `Hold · ${hold.side} · round ${hold.round}`), make('i'), make('em'));
      this.#holds.set(hold.id, line);
      this.#body.append(line);
      follow();
    }
    const seconds = Math.min(hold.seconds, heard / 1000);
    line.querySelector('i').style.setProperty('--part', String(seconds / hold.seconds));
    line.querySelector('em').textContent = seconds >= hold.seconds ? `${hold.seconds} s` : count(hold, heard);
  }

  cut() {
    if (!this.#body.hasChildNodes()) {
      this.#item.remove();
      return;
    }
    const last = this.#paragraph ?? this.#body.appendChild(make('p'));
    last.append(make('span', 'cut', '— interrupted'));
  }
}

/** What was heard of a schedule before the page was opened; cut off there, or to go on. */
export function past(schedule, until, who, over = true) {
  const spoken = new Spoken(who);
  const list = holds(schedule);
  for (const sentence of sentences(schedule)) {
    const hold = holdAt(list, sentence.start);
    if (sentence.start > until) break;
    if (hold) spoken.hold(hold, Math.min(until, hold.end) - hold.start);
    else sentence.words.filter(word => word.start <= until).forEach(word => spoken.word(word.text));
  }
  if (over && until < schedule.length) spoken.cut();
  return spoken;
}
