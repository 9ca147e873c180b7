// Speaks an answer: voice, captions, tones and the chat, all by the one schedule.
import * as captions from './captions.js';
import { Spoken } from './chat.js';
import { Playback } from './playback.js';
import { holdAt, holds, sentences } from './timeline.js';
import * as tones from './tones.js';
import { Voice } from './voice.js';

export class Coach {
  #playback;
  #speed;
  #schedule = null;
  #spoken = null;
  #holds = [];
  #hushed = false;
  voice;

  #changed;

  /** Speaks at `speed`; where a hold begins or ends, that is `changed`. */
  constructor(speed, changed) {
    this.#speed = speed;
    this.#changed = changed;
    this.#playback = new Playback(speed);
    this.voice = new Voice(speed);
    const draw = () => {
      this.#draw();
      requestAnimationFrame(draw);
    };
    draw();
  }

  get speaking() {
    return this.#schedule !== null;
  }

  /** Whether what is being heard has holds that are not over. */
  get playing() {
    return this.speaking && this.#holds.some(({ end }) => end > this.#playback.position);
  }

  get holding() {
    return this.speaking && Boolean(holdAt(this.#holds, this.#playback.position));
  }

  /** How much of the answer was heard, in milliseconds; nothing while none is being heard. */
  get heard() {
    return this.speaking ? { heard: Math.round(this.#playback.position) } : {};
  }

  /**
   * Speaks from `from` milliseconds on, once `ready` and not `hushed`, and calls `after` unless it
   * is interrupted.
   */
  speak(schedule, after, { from = 0, who = 'Coach', spoken = null, ready = Promise.resolve(), hushed = false } = {}) {
    this.interrupt();
    this.#schedule = schedule;
    this.#spoken = spoken ?? new Spoken(who);
    this.#holds = holds(schedule);
    captions.clear();
    const cues = [...this.#words(), ...this.#counts()];
    cues.push({ at: schedule.length, run: () => this.#end(after) });
    this.#playback.load(cues, from);
    this.#hushed = hushed;
    ready.then(() => {
      if (this.#schedule === schedule && !this.#hushed) this.#playback.resume();
    });
  }

  /** The person is about to speak: not a word more until that is settled. */
  hush() {
    this.#hushed = true;
    this.#playback.pause();
    this.voice.hush();
  }

  goOn() {
    this.#hushed = false;
    this.#playback.resume();
  }

  interrupt() {
    if (!this.speaking) return;
    this.#playback.stop();
    this.voice.hush();
    this.#spoken.cut();
    this.#schedule = null;
    captions.clear();
  }

  #words() {
    return sentences(this.#schedule).flatMap(sentence => {
      const hold = holdAt(this.#holds, sentence.start);
      if (hold) return [{ at: sentence.start, run: () => this.#count(sentence) }];
      const first = { at: sentence.start, run: () => this.#begin(sentence) };
      return [first, ...sentence.words.map((word, i) => ({ at: word.start, run: () => this.#word(word, i) }))];
    });
  }

  #begin(sentence) {
    captions.sentence(sentence);
    this.voice.say(sentence.text, sentence.end - sentence.start);
  }

  #word(word, index) {
    captions.word(index);
    this.#spoken.word(word.text);
  }

  #count(sentence) {
    captions.sentence(sentence);
    sentence.words.forEach((word, i) => captions.word(i));
    if (this.#speed <= 2) this.voice.count(sentence.text);
  }

  #counts() {
    return this.#holds.flatMap(hold => [
      { at: hold.start, run: () => this.#grip() },
      ...Array.from({ length: hold.seconds + 1 }, (_, second) => ({
        at: hold.start + second * 1000, run: () => this.#second(hold, second),
      })),
      { at: hold.end, run: () => this.#release() },
    ]);
  }

  #grip() {
    tones.holdBegins();
    this.#changed();
  }

  #second(hold, second) {
    captions.holding(hold, second * 1000);
    this.#spoken.hold(hold, second * 1000);
  }

  #release() {
    tones.holdEnds();
    captions.released();
    this.#changed();
  }

  #end(after) {
    this.#schedule = null;
    captions.clear();
    after();
  }

  #draw() {
    if (!this.#schedule) return;
    const at = this.#playback.position;
    captions.played(at, this.#schedule.length);
    const hold = holdAt(this.#holds, at);
    if (hold) captions.filled((at - hold.start) / (hold.end - hold.start));
  }
}
