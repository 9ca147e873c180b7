// Plays a schedule on a clock of its own: things happen at their millisecond, or not at all.
export class Playback {
  #speed;
  #cues = [];
  #next = 0;
  #reached = 0;
  #since = 0;
  #timer = 0;
  #running = false;

  constructor(speed) {
    this.#speed = speed;
  }

  get running() {
    return this.#running;
  }

  /** Milliseconds of the schedule that have been heard. */
  get position() {
    return this.#running ? this.#reached + (performance.now() - this.#since) * this.#speed : this.#reached;
  }

  /** Takes cues of the form {at, run} to play in order, from `from` on; what is before is left out. */
  load(cues, from = 0) {
    this.stop();
    this.#cues = [...cues].sort((one, other) => one.at - other.at);
    this.#next = this.#cues.findIndex(cue => cue.at >= from);
    if (this.#next < 0) this.#next = this.#cues.length;
    this.#reached = from;
  }

  resume() {
    if (this.#running || this.#next >= this.#cues.length) return;
    this.#since = performance.now();
    this.#running = true;
    this.#step();
  }

  pause() {
    this.#reached = this.position;
    this.#running = false;
    clearTimeout(this.#timer);
  }

  stop() {
    this.pause();
    this.#cues = [];
    this.#next = 0;
  }

  get over() {
    return this.#next >= this.#cues.length;
  }

  #step() {
    while (this.#running && !this.over && this.#cues[this.#next].at <= this.position + 1) {
      this.#cues[this.#next++].run();
    }
    if (this.over) {
      this.pause();
    } else if (this.#running) {
      this.#timer = setTimeout(() => this.#step(), Math.max(0, this.#cues[this.#next].at - this.position) / this.#speed);
    }
  }
}
