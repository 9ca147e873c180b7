// Draws one APL document at a time with Amazon's renderer, inside a frame of its own.
import { installPad } from './pad.js';

const stage = document.getElementById('stage');
const FOREIGN_PROPERTY = 'Invalid property key';
const ACCESSIBILITY_LABEL = 1;
const TOUCH_WRAPPER = 9;
let renderer = null;
let token = '';
/** The answer that is shown, and when its first second was, on this frame's clock. */
let shown = { answer: 0, began: 0 };

const tell = message => window.parent.postMessage(message, location.origin);
let warned = new Set();
const warning = text => {
  if (!warned.has(text)) tell({ type: 'warning', token, text });
  warned.add(text);
};
const fault = reason => tell({ type: 'fault', token, reason });

function clear() {
  renderer?.destroy();
  renderer = null;
  stage.replaceChildren();
}

function noted(level, logger, message) {
  const text = `${logger}: ${message}`;
  const grave = ['warn', 'error', 'critical'].includes(level);
  if (grave && !text.includes(FOREIGN_PROPERTY) && !rounded(text)) warning(text);
}

/** It warns of a box that is a pixel too large after rounding, too. */
function rounded(text) {
  const sizes = [...text.matchAll(/(?:WIDTH|HEIGHT): (\d+) => (\d+)/g)];
  return sizes.length > 0 && sizes.every(([, wanted, given]) => wanted - given <= 1);
}

/**
 * Draws the screen of an answer. A new one stands at `at` until time is told to go on; one that is
 * shown already is drawn again where it is by now, and time does not wait for that.
 */
async function show({ directive, answer, viewport, theme, now, at, rate, sent, reducedMotion }) {
  clear();
  warned = new Set();
  token = directive.token ?? '';
  if (answer !== shown.answer) {
    const late = (window.roomTime.real() - sent) * rate;
    window.roomTime.goesAt(rate, sent);
    window.roomTime.is(now + late);
    shown = { answer, began: Date.now() - at - late };
  }
  const drawn = Date.now();
  stage.style.width = `${viewport.width}px`;
  stage.style.height = `${viewport.height}px`;
  const { Content, default: AplRenderer } = window.AplRenderer;
  const content = Content.create(JSON.stringify(directive.document));
  content.getAPLVersion();
  for (const [name, value] of parameters(directive, { startAtMs: drawn - shown.began, reducedMotion })) content.addData(name, JSON.stringify(value));
  renderer = AplRenderer.create({
    content,
    view: stage,
    viewport: { ...viewport, isRound: viewport.shape === 'ROUND' },
    theme,
    mode: viewport.mode,
    environment: { agentName: 'Echo on your desk', agentVersion: '1', allowOpenUrl: false, disallowVideo: true },
    notLoadFonts: true,
    utcTime: Date.now(),
    localTimeAdjustment: 0,
    logLevel: 'warn',
    logTransport: noted,
    onSendEvent: event => tell({
      type: 'sent', token, source: event.source ?? {}, arguments: event.arguments ?? [], components: event.components ?? {},
    }),
    onRunTimeError: errors => fault(JSON.stringify(errors)),
  });
  // Its own clock would begin with its first frame, and what passed until then would be lost.
  renderer.startTime = drawn;
  await renderer.init();
  // Its buttons are reached one by one, not all of it first.
  stage.tabIndex = -1;
  tellNames();
  tell({ type: 'drawn', token });
}

/**
 * This renderer knows the label of a component but does not tell; so those who cannot see are told
 * here, and those who use keys can reach what is to be touched.
 */
function tellNames() {
  for (const { component, container } of Object.values(renderer?.componentMap ?? {})) {
    const label = component.getCalculated()[ACCESSIBILITY_LABEL];
    const button = component.getType() === TOUCH_WRAPPER;
    if (label && container.getAttribute('aria-label') !== label) {
      container.setAttribute('aria-label', label);
      container.setAttribute('role', button ? 'button' : container.childElementCount > 0 ? 'group' : 'img');
    }
    if (button && container.tabIndex !== 0) container.tabIndex = 0;
  }
  for (const rail of stage.querySelectorAll('.ps__thumb-x, .ps__thumb-y')) rail.tabIndex = -1;
}

/**
 * A document names its parameters; each is a data source, or all of them where it is "payload".
 * The skill's own one is told how much of the answer is over, and whether to move.
 */
function parameters({ document: apl, datasources: { coach, ...others } = {} }, place) {
  const datasources = { ...others, coach: { ...coach, ...place } };
  return (apl.mainTemplate?.parameters ?? []).map(parameter => {
    const name = parameter.name ?? parameter;
    return [name, name === 'payload' ? datasources : datasources[name] ?? {}];
  });
}

function command({ directive }) {
  if (renderer && directive.token === token) renderer.executeCommands(JSON.stringify(directive.commands));
}

async function obey(message) {
  switch (message.type) {
    case 'show': return show(message);
    case 'command': return command(message);
    case 'clear':
      shown = { answer: 0, began: 0 };
      return clear();
    case 'hide': return clear();
    case 'time': return window.roomTime.goesAt(message.rate, message.sent);
    default: return undefined;
  }
}

setInterval(tellNames, 500);
installPad(stage, key => tell({ type: 'key', key }));

let orders = Promise.resolve();
window.addEventListener('message', ({ origin, data }) => {
  if (origin === location.origin) orders = orders.then(() => obey(data)).catch(error => fault(String(error)));
});

await window.engine;
await Promise.all([...document.fonts].map(face => face.load()));
tell({ type: 'ready' });
