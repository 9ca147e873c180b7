// The browser's own voice. It is taught to take as long as the schedule says: how fast it really
// speaks is measured with each sentence.
const SLOWEST = 0.6;
const FASTEST = 2.5;
const synthesis = window.speechSynthesis;

export class Voice {
  #speed;
  #pace = 1;
  on = true;

  constructor(speed) {
    this.#speed = speed;
    synthesis?.getVoices();
  }

  /** A voice that is on this machine, of the skill's country if there is one; another would send what is said elsewhere. */
  get chosen() {
    const { lang } = document.documentElement;
    const [language] = lang.split('-');
    const local = (synthesis?.getVoices() ?? []).filter(voice => voice.localService && voice.lang.startsWith(language));
    return local.find(voice => voice.lang === lang) ?? local[0];
  }

  say(text, milliseconds) {
    if (!this.on || !this.chosen) return;
    const rate = this.#pace * this.#speed;
    if (rate > FASTEST * 2) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = this.chosen;
    utterance.lang = this.chosen.lang;
    utterance.rate = Math.min(FASTEST, Math.max(SLOWEST, rate));
    let began = 0;
    utterance.onstart = () => { began = performance.now(); };
    utterance.onend = () => {
      const took = (performance.now() - began) * this.#speed;
      if (began && milliseconds > 800) {
        const wanted = this.#pace * took / milliseconds;
        this.#pace = Math.min(1.8, Math.max(0.7, 0.6 * this.#pace + 0.4 * wanted));
      }
    };
    synthesis.speak(utterance);
  }

  /** In a hold the second is what counts: whatever is still being said makes way. */
  count(text) {
    this.hush();
    this.say(text, 0);
  }

  hush() {
    synthesis?.cancel();
  }
}
