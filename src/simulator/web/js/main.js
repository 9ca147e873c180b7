// The page: what happens on the server is shown and played, what the person does is sent there.
import * as chat from './chat.js';
import { Coach } from './coach.js';
import { Clock } from './clock.js';
import * as inspector from './inspector.js';
import { suggestions } from './hints.js';
import * as keys from './keys.js';
import { find, make } from './make.js';
import * as microphone from './microphone.js';
import { listen, post, state } from './server.js';
import { NAMES, Show } from './show.js';
import * as tones from './tones.js';

const LISTENING = 8000;
const AFTERGLOW = 4000;
const STATES = {
  idle: 'Asleep until it is spoken to', listening: 'Listening', thinking: 'Thinking',
  speaking: 'Speaking', hushed: 'Listening to you',
};
/** On a phone a field with the focus covers half of the page with keys. */
const TYPES = !window.matchMedia('(pointer: coarse)').matches;

const words = find('words');
const first = await state();
document.documentElement.lang = first.device.locale;
const clock = new Clock(first);
const coach = new Coach(first.speed, () => hints());
let press = () => undefined;
const show = new Show(first.speed, () => clock.now, {
  touched: touch,
  pressed: key => press(key),
  warned: text => chat.aside(`The renderer: ${text}`, true),
});

let device = first.device;
let turn = 0;
let open = false;
let asking = false;
let mode = 'idle';
let timer = 0;
let hushed = false;
let touched = false;
let before = null;
let seen = null;
let lastSpoken = 0;
let attributes = {};

const touchOf = ({ arguments: [, action = 'the screen'] }) => (action === 'carry_on' ? 'carries on by itself' : action.replace('_', ' '));

function become(newMode) {
  mode = newMode;
  const active = device.screen === 'none' ? 'dot' : 'show';
  find('dot').dataset.state = active === 'dot' ? mode : 'idle';
  find('show').dataset.state = active === 'show' ? mode : 'idle';
  find('captions').dataset.state = mode;
  find('state').textContent = STATES[mode];
  tellSession();
}

function tellSession() {
  find('session').textContent = open ? 'session open' : 'closed';
  find('session').classList.toggle('on', open);
}

// ---- turns -------------------------------------------------------------------------------------

function wait() {
  clearTimeout(timer);
  if (hushed) return;
  become('listening');
  hints();
  const asked = turn;
  timer = setTimeout(() => {
    show.still(true);
    post('silence', { turn: asked });
  }, LISTENING / first.speed);
}

function ended() {
  if (touched) {
    become('thinking');
  } else if (open || asking) {
    wait();
  } else {
    chat.aside('The skill has closed.');
    over();
  }
}

function over() {
  open = false;
  become('idle');
  hints();
  clearTimeout(timer);
  timer = setTimeout(() => show.clear(), AFTERGLOW / first.speed);
}

function speak(schedule, how) {
  if (schedule.length === 0) return;
  clearTimeout(timer);
  become(hushed ? 'hushed' : 'speaking');
  coach.speak(schedule, ended, { ...how, hushed });
}

const HAPPENED = {
  said({ text }) {
    chat.you(text);
    coach.interrupt();
    clearTimeout(timer);
    settle();
    show.still(true);
    become('thinking');
  },
  touched(event) {
    touched = true;
    clearTimeout(timer);
    chat.you(touchOf(event), 'Screen');
  },
  heard: chat.understood,
  exchange,
  answered(answer) {
    open = answer.open;
    inspector.limits(answer);
    // As on a device: first it is seen, then it is heard.
    if (device.screen === 'none') show.clear();
    const ready = show.render(answer.screen, answer.turn);
    if (answer.schedule.length > 0) lastSpoken = answer.turn;
    speak(answer.schedule, { ready });
    hints();
  },
  reprompted: ({ schedule }) => speak(schedule, { who: 'Coach, asking again' }),
  refused({ breaches }) {
    breaches.forEach(breach => chat.aside(`Over a limit: ${breach}`, true));
  },
  failed: ({ reason }) => chat.aside(`The skill did not answer: ${reason}`, true),
  'audio-failed': () => chat.aside('The audio document could not be played; the skill was told.'),
  'screen-failed': ({ reason }) => chat.aside(`The screen failed: ${reason}`, true),
  'not-listening': ({ invocationName }) => chat.aside(`The skill is not open, so nothing hears that. Say “open ${invocationName}”.`),
  closed({ reason }) {
    asking = false;
    chat.closed(reason);
    coach.interrupt();
    over();
  },
  'permission-asked'({ question }) {
    asking = true;
    chat.alexa(question);
    hints();
  },
  'permission-answered'({ consent }) {
    asking = false;
    chat.aside(`The skill was told: ${consent.toLowerCase().replace('_', ' ')}.`);
  },
  rang({ what, text }) {
    chat.alexa(text ? `${what}. ${text}` : what);
    tones.ring();
    refresh();
  },
  parts: ({ missing }) => parts(missing),
  async done() {
    touched = false;
    if (!hushed) show.still(false);
    if (!coach.speaking && (open || asking)) wait();
    else if (mode === 'thinking') over();
    refresh();
  },
};

function exchange(event) {
  inspector.exchanged(event);
  attributes = event.response?.sessionAttributes ?? attributes;
}

// ---- what was over when the page was opened ----------------------------------------------------

const PAST = {
  ...HAPPENED,
  exchange(event) {
    exchange(event);
    if (!event.request.context?.Viewport) seen = null;
  },
  said(event) {
    flush(event.now);
    chat.you(event.text);
  },
  answered(answer) {
    open = answer.open;
    inspector.limits(answer);
    if (answer.schedule.length > 0) {
      flush(answer.now);
      before = { ...answer, who: 'Coach' };
      lastSpoken = answer.turn;
    }
    if (answer.screen.length > 0) seen = answer;
  },
  reprompted(event) {
    flush(event.now);
    before = { ...event, who: 'Coach, asking again' };
  },
  closed({ reason, now }) {
    flush(now);
    chat.closed(reason);
    open = false;
  },
  touched: event => chat.you(touchOf(event), 'Screen'),
  rang: ({ what, text }) => chat.alexa(text ? `${what}. ${text}` : what),
  done: () => undefined,
};

function flush(now) {
  if (before) chat.past(before.schedule, Date.parse(now) - Date.parse(before.now), before.who);
  before = null;
}

/** Takes up where the page was left. */
function resume() {
  const told = before;
  before = null;
  if (open && seen) show.render(seen.screen, seen.turn, Math.max(1, clock.now - Date.parse(seen.now)));
  if (!told) return open || asking ? wait() : undefined;
  const heard = clock.now - Date.parse(told.now);
  if (heard >= told.schedule.length) {
    chat.past(told.schedule, told.schedule.length, told.who);
    return ended();
  }
  return speak(told.schedule, { from: heard, spoken: chat.past(told.schedule, heard, told.who, false) });
}

function happened(event) {
  if (event.type === 'hello') return;
  turn = event.turn ?? turn;
  (event.past ? PAST : HAPPENED)[event.type]?.(event);
  if (event.past && event.latest) {
    resume();
    chat.follow();
    hints();
    refresh();
  }
}

// ---- the person --------------------------------------------------------------------------------

/** The person is putting something into words: everything waits. */
function hush() {
  if (hushed) return;
  hushed = true;
  clearTimeout(timer);
  coach.hush();
  show.still(true);
  clock.stop();
  post('hush', coach.heard);
  become('hushed');
}

function settle() {
  hushed = false;
  show.still(false);
  clock.run();
}

function neverMind() {
  if (!hushed) return;
  settle();
  post('go-on');
  if (coach.speaking) {
    become('speaking');
    coach.goOn();
  } else if (open || asking) {
    wait();
  } else {
    become('idle');
  }
}

/** A touch means what it says, whatever else was about to be said. */
function touch(event) {
  if (hushed) {
    words.value = '';
    neverMind();
  }
  post('touch', { ...event, ...coach.heard });
}

function say(text) {
  tones.wake();
  if (text.trim()) {
    coach.hush();
    clearTimeout(timer);
    become('thinking');
    post('say', { text: text.trim(), ...coach.heard });
  }
  words.value = '';
}

let stopListening = null;

function speakUp() {
  if (!microphone.available) return;
  if (stopListening) {
    stopListening();
    return;
  }
  tones.wake();
  hush();
  stopListening = microphone.listen({
    begun: () => find('microphone').classList.add('on'),
    heard: guess => { words.value = guess; },
    done(heard, trouble) {
      stopListening = null;
      find('microphone').classList.remove('on');
      if (trouble && trouble !== 'no-speech') note(`The microphone: ${trouble}. Typing works too.`);
      if (heard) {
        say(heard);
      } else {
        words.value = '';
        neverMind();
      }
    },
  });
}

function hints() {
  const texts = suggestions({ open, consent: asking, playing: coach.playing, holding: coach.holding, attributes });
  const shown = [...find('hints').children].map(({ textContent }) => textContent);
  if (texts.join() !== shown.join()) find('hints').replaceChildren(...texts.map(hint));
  tellSession();
}

function hint(text) {
  const button = make('button', 'hint', text);
  button.type = 'button';
  button.addEventListener('click', () => {
    say(text);
    toField();
  });
  return button;
}

function toField() {
  if (TYPES) words.focus();
}

function note(text) {
  find('microphone-note').textContent = text;
}

// ---- the desk ----------------------------------------------------------------------------------

function parts(missing) {
  find('home-note').textContent = missing;
  if (missing) return;
  show.install();
  for (const [weight, file] of [['400', 400], ['600', 600], ['700', 700]]) {
    const face = new FontFace('Open Sans', `url(/parts/@fontsource/open-sans/files/open-sans-latin-${file}-normal.woff2)`, { weight });
    document.fonts.add(face);
    face.load().catch(() => undefined);
  }
}

function deviceIs(newDevice) {
  device = newDevice;
  const picker = find('screens');
  if (picker.options.length === 0) {
    picker.append(...device.screens.map(({ name, size }) => new Option(`${NAMES[name] ?? name} · ${size.width} × ${size.height}`, name)));
    picker.append(new Option('Echo Dot · no screen', 'none'));
  }
  picker.value = device.screen;
  find('theme').setAttribute('aria-pressed', String(device.theme === 'dark'));
  document.body.dataset.device = device.screen === 'none' ? 'dot' : 'show';
  show.become(device.screen, device.screens.find(({ name }) => name === device.screen)?.size ?? null, device.theme);
  become(mode);
}

async function change(wish) {
  post('device', wish);
  await post('go-on');
  deviceIs((await state()).device);
}

function nextScreen(step) {
  const picker = find('screens');
  const count = picker.options.length;
  change({ screen: picker.options[(picker.selectedIndex + step + count) % count].value });
}

async function refresh() {
  const now = await state();
  clock.set(now);
  inspector.kept(now);
  const save = find('save');
  save.disabled = Boolean(now.silent) || lastSpoken === 0;
  find('save-note').textContent = now.silent;
}

function save() {
  const link = make('a');
  link.href = `/api/recording?turn=${lastSpoken}`;
  link.download = `back-stretch-coach-${lastSpoken}.wav`;
  link.click();
}

function sound() {
  coach.voice.on = !coach.voice.on;
  tones.allow(coach.voice.on);
  if (!coach.voice.on) coach.voice.hush();
  find('sound').setAttribute('aria-pressed', String(coach.voice.on));
}

find('say').addEventListener('submit', event => {
  event.preventDefault();
  say(words.value);
});
words.addEventListener('input', () => (words.value ? hush() : neverMind()));
find('microphone').addEventListener('click', speakUp);
find('screens').addEventListener('change', ({ target }) => change({ screen: target.value }));
find('theme').addEventListener('click', () => change({ theme: device.theme === 'dark' ? 'light' : 'dark' }));
find('sound').addEventListener('click', sound);
find('save').addEventListener('click', save);
find('older').addEventListener('click', () => inspector.page(-1));
find('newer').addEventListener('click', () => inspector.page(1));
find('keys-open').addEventListener('click', () => find('keys').showModal());

press = keys.install([
  { key: '/', does: 'Type what you say', run: () => words.focus() },
  { key: 'escape', shows: 'Esc', does: 'Say nothing after all: the coach goes on', always: true, run: () => { words.value = ''; words.blur(); window.focus(); neverMind(); } },
  { key: 'm', does: 'Speak, or stop speaking', run: speakUp },
  { key: 'o', does: 'Open the skill', run: () => say('open back stretch coach') },
  { key: 'p', does: 'Pause', run: () => say('pause') },
  { key: 'r', does: 'Resume', run: () => say('resume') },
  { key: 'n', does: 'Next', run: () => say('next') },
  { key: ']', does: 'Next screen', run: () => nextScreen(1) },
  { key: '[', does: 'Screen before', run: () => nextScreen(-1) },
  { key: 'l', does: 'Light or dark', run: () => change({ theme: device.theme === 'dark' ? 'light' : 'dark' }) },
  { key: 's', does: 'Sound on or off', run: sound },
  { key: 'w', does: 'Save what was said as WAV', run: () => find('save').click() },
  { key: '?', does: 'These shortcuts', run: () => find('keys').showModal() },
]);

if (!microphone.available) {
  find('microphone').disabled = true;
  find('microphone').title = 'This browser does not recognise speech';
}
setTimeout(() => {
  const voiceless = coach.voice.chosen ? '' : 'This browser has no voice on this machine; captions keep the time. ';
  const listening = microphone.available ? 'With the microphone your browser may send your voice to its maker; typing stays here.' : 'This browser does not recognise speech; type instead.';
  note(voiceless + listening);
}, 600);

if (first.speed !== 1) {
  find('speed').hidden = false;
  find('speed').textContent = `× ${first.speed}`;
}
deviceIs(first.device);
parts(first.missing);
become('idle');
hints();
refresh();
toField();
listen(happened, () => note('The simulator has ended. Start it again and this page goes on.'));
