// The time in the room, on the Show and at the top of the page.
import { find } from './make.js';

export class Clock {
  #now;
  #at;
  #speed;
  #running = true;

  constructor(state) {
    this.set(state);
    setInterval(() => this.#show(), 250);
    this.#show();
  }

  set({ now, speed, running }) {
    this.#now = Date.parse(now);
    this.#at = performance.now();
    this.#speed = speed;
    this.#running = running;
  }

  get now() {
    return this.#running ? this.#now + (performance.now() - this.#at) * this.#speed : this.#now;
  }

  stop() {
    this.#now = this.now;
    this.#running = false;
  }

  run() {
    if (this.#running) return;
    this.#at = performance.now();
    this.#running = true;
  }

  #show() {
    const now = new Date(this.now);
    find('clock').textContent = now.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' });
    const { lang } = document.documentElement;
    find('home-time').textContent = now.toLocaleTimeString(lang, { hour: 'numeric', minute: '2-digit' }).replace(/\s[ap]m$/i, '');
    find('home-date').textContent = now.toLocaleDateString(lang, { weekday: 'long', month: 'long', day: 'numeric' });
  }
}
