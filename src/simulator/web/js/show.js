// The Echo Show: its frame, what its screen shows, and what is sent from there.
import { find } from './make.js';
import { post } from './server.js';

const show = find('show');
const frame = find('screen');
const home = find('home');
const table = find('table');
const DOT = 150;
const LARGEST_BEZEL = 15;
const UNDER_THE_GLASS = 34;
const ASLEEP = { width: 1280, height: 800, shape: 'RECTANGLE', mode: 'HUB' };
const stillness = window.matchMedia('(prefers-reduced-motion: reduce)');

/** Devices as people know them. */
export const NAMES = {
  'hub-round': 'Echo Spot', 'hub-landscape-small': 'Echo Show 5', 'hub-landscape-medium': 'Echo Show, the first',
  'hub-landscape-large': 'Echo Show 8', tv: 'Fire TV', portrait: 'Echo Show 15, upright',
};
const PATIENCE = 1500;
const RENDER = 'Alexa.Presentation.APL.RenderDocument';
const COMMAND = 'Alexa.Presentation.APL.ExecuteCommands';

export class Show {
  #size = null;
  #theme = 'dark';
  #time = () => Date.now();
  #speed;
  #ready = null;
  /** What is shown, of which turn, and when its first second was. */
  #shown = null;
  #still = false;
  /** Whether a new answer is being drawn, whose time has not begun. */
  #drawing = false;
  #touched;
  #pressed;
  #warned;
  #seen = () => undefined;

  /**
   * A Show on which time goes at `speed` and is `time()`; what its documents send is `touched`, keys
   * that mean nothing to them are `pressed`, and of what the renderer finds odd, but shows all the
   * same, the page alone is `warned`.
   */
  constructor(speed, time, { touched, pressed, warned }) {
    this.#speed = speed;
    this.#time = time;
    this.#touched = touched;
    this.#pressed = pressed;
    this.#warned = warned;
    new ResizeObserver(() => this.#fit()).observe(table);
    stillness.addEventListener('change', () => { if (this.#shown && this.#size) this.#draw(); });
    window.addEventListener('message', ({ origin, source, data }) => {
      if (origin === location.origin && source === frame.contentWindow) this.#sent(data);
    });
  }

  /** The renderer is there: from now on documents are drawn. */
  install() {
    if (this.#ready) return;
    this.#ready = new Promise(resolve => { this.#resolve = resolve; });
    frame.src = 'screen.html';
    if (this.#shown && this.#size) this.#draw();
  }

  #resolve = () => undefined;

  /** Makes it the device that was picked; without a screen it is asleep. */
  become(name, size, theme) {
    const changed = JSON.stringify([size, theme]) !== JSON.stringify([this.#size, this.#theme]);
    this.#size = size;
    this.#theme = theme;
    show.classList.toggle('asleep', !size);
    find('show-name').textContent = size ? NAMES[name] ?? name : 'Echo Show, asleep';
    const { shape, mode } = size ?? ASLEEP;
    show.dataset.shape = shape;
    show.dataset.mode = mode;
    this.#fit();
    if (!size) this.#hide();
    else if (changed && this.#shown) this.#draw();
  }

  /** As large as the table has room for, beside the Dot where that is to be seen. */
  #fit() {
    const { width, height } = this.#size ?? ASLEEP;
    const style = getComputedStyle(table);
    const besides = find('dot').checkVisibility() && show.checkVisibility() ? DOT + parseFloat(style.columnGap) : 0;
    const room = {
      width: table.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - besides,
      height: table.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom) - UNDER_THE_GLASS,
    };
    const bezel = Math.min(LARGEST_BEZEL, room.width * 0.025) * (this.#size?.mode === 'TV' ? 0.5 : 1);
    const scale = Math.max(0.1, Math.min((room.width - 2 * bezel) / width, (room.height - 3.6 * bezel) / height));
    show.style.setProperty('--bezel', `${bezel}px`);
    show.style.setProperty('--width', `${width * scale}px`);
    show.style.setProperty('--height', `${height * scale}px`);
    frame.style.width = `${width}px`;
    frame.style.height = `${height}px`;
    frame.style.transform = `scale(${scale})`;
  }

  /**
   * Does what the answer of a turn asks of the screen. Settled once it is to be seen, or soon after
   * that; time on the screen begins then, too, unless `at` milliseconds of the answer are over.
   */
  render(directives, answer, at = 0) {
    const directive = directives.filter(({ type }) => type === RENDER).at(-1);
    let seen = Promise.resolve();
    if (directive) {
      this.#shown = { directive, answer, began: this.#time() - at };
      if (this.#size) seen = this.#draw(at === 0);
    }
    for (const command of directives) {
      if (command.type === COMMAND) this.#order({ type: 'command', directive: command });
    }
    return seen;
  }

  clear() {
    this.#shown = null;
    this.#hide();
    if (this.#ready) this.#order({ type: 'clear' });
  }

  #hide() {
    frame.hidden = true;
    home.hidden = false;
    if (this.#ready) this.#order({ type: 'hide' });
  }

  /** Time on the screen stands still while the person finds words and while the skill thinks. */
  still(isStill) {
    this.#still = isStill;
    if (this.#ready && !this.#drawing) this.#order({ type: 'time', rate: isStill ? 0 : this.#speed, sent: Date.now() });
  }

  /** Draws what is shown; where that is a new answer, time begins once it is seen. */
  async #draw(isNew = false) {
    if (!this.#ready) return;
    const { directive, answer, began } = this.#shown;
    home.hidden = true;
    frame.hidden = false;
    const seen = new Promise(resolve => { this.#seen = resolve; });
    const now = this.#time();
    this.#drawing = isNew;
    this.#order({
      type: 'show', directive, answer, viewport: this.#size, theme: this.#theme,
      now, at: now - began, rate: isNew || this.#still ? 0 : this.#speed, sent: Date.now(),
      reducedMotion: stillness.matches,
    });
    await Promise.race([seen, new Promise(resolve => setTimeout(resolve, PATIENCE))]);
    if (isNew && this.#shown?.answer === answer) this.#shown.began = this.#time();
    this.#drawing = false;
    this.still(this.#still);
  }

  async #order(message) {
    await this.#ready;
    frame.contentWindow?.postMessage(message, location.origin);
  }

  #drawn(token) {
    frame.dataset.drawn = token;
    this.#seen();
  }

  #sent(message) {
    switch (message.type) {
      case 'ready': this.#resolve(); break;
      case 'sent': this.#touched(message); break;
      case 'key': this.#pressed(message.key); break;
      case 'warning': this.#warned(message.text); break;
      case 'fault': post('screen-failed', message); break;
      case 'drawn': this.#drawn(message.token); break;
      default:
    }
  }
}
