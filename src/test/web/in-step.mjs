// Changes theme and device and reloads in each scene of a set: what is seen stays with what is heard.
//   node in-step.mjs <node_modules> <address> <directory for screenshots>
import assert from 'node:assert/strict';
import { open, PATIENCE } from './browser.mjs';

const TOLERANCE = 1000;
const SETTLING = 250;
const FRAMES = 3;
const DEVICES = ['hub-landscape-small', 'hub-round', 'tv', 'portrait', 'hub-landscape-medium', 'hub-landscape-large'];

await open(async page => {
  const field = page.getByLabel('What you say');
  const picker = page.locator('#screens');
  const says = async text => {
    await field.fill(text);
    await field.press('Enter');
  };
  /** Does something, and waits until the page has heard from the server what is other now. */
  const changing = async (selector, attribute, change) => {
    const told = () => page.locator(selector).evaluate((element, name) => (name ? element.getAttribute(name) : element.textContent), attribute);
    const before = await told();
    await change();
    while (await told() === before) await page.waitForTimeout(10);
  };
  const theme = () => changing('#theme', 'aria-pressed', () => page.locator('#theme').click());
  let device = 0;
  const pick = name => changing('#show-name', '', () => picker.selectOption(name));
  const another = () => pick(DEVICES[device++ % DEVICES.length]);
  const reload = async () => {
    await page.reload();
    await follow();
    await page.locator('#screen[data-drawn]').waitFor();
  };
  /** The page keeps what the skill sent last, to know what should be seen. */
  const follow = () => page.evaluate(() => {
    const source = new EventSource('/api/events');
    source.onmessage = ({ data }) => {
      const event = JSON.parse(data);
      const coach = event.screen?.[0]?.datasources?.coach;
      if (event.type === 'answered') window.answer = { turn: event.turn, coach: coach?.scenes ? coach : null, length: event.schedule.length };
    };
  });
  const now = () => page.evaluate(() => {
    const at = document.getElementById('captions').dataset.at;
    const stage = document.getElementById('screen').contentDocument?.getElementById('stage');
    const seen = document.getElementById('screen').hidden ? [] : [...stage?.querySelectorAll('*') ?? []]
      .filter(element => element.childElementCount === 0 && element.textContent.trim() && element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
      .map(element => element.textContent.trim());
    return {
      answer: window.answer, at: at === undefined ? NaN : Number(at), seen,
      caption: document.getElementById('hold').hidden ? '' : document.getElementById('hold-seconds').textContent,
    };
  });
  const sceneAt = ({ scenes }, at) => scenes.findLast(scene => scene.from <= at) ?? scenes[0];
  const count = (scene, at) => String(Math.min(scene.seconds, Math.floor((at - scene.from) / 1000) + 1));
  /** The round is a number too, except on a round screen. */
  const counts = (scene, at, seen) => {
    const wanted = count(scene, at) === String(scene.round) && !seen.includes(scene.roundName) ? 2 : 1;
    return seen.filter(text => text === count(scene, at)).length >= wanted;
  };
  const rightAt = (coach, at, seen) => {
    const scene = sceneAt(coach, Math.max(0, at));
    return seen.includes(scene.title) && (scene.kind !== 'hold' || counts(scene, at, seen));
  };
  let compared = 0;
  /** What is wrong with what is to be seen; nothing once the answer is over. */
  const wrong = ({ answer: { coach }, at, seen, caption }) => {
    if (Number.isNaN(at)) return '';
    compared++;
    const nearby = [-1, -0.5, 0, 0.5, 1].map(part => at + part * TOLERANCE);
    const scene = sceneAt(coach, at);
    if (!nearby.some(moment => rightAt(coach, moment, seen))) return `at ${at} ms in ${scene.title} since ${scene.from}, seen is ${seen.join(' | ')}`;
    const counted = !caption || scene.kind !== 'hold' || nearby.some(moment => caption.startsWith(`${count(scene, moment)} of `));
    return counted ? '' : `at ${at} ms the caption says ${caption}`;
  };
  /** Runs in the page: until time stands still on the Show too, and what is due by then is drawn. */
  const stood = frames => new Promise(resolve => {
    const { performance: clock, requestAnimationFrame: next } = document.getElementById('screen').contentWindow;
    let [last, left] = [NaN, frames];
    const frame = () => {
      left = clock.now() === last ? left - 1 : frames;
      last = clock.now();
      if (left === 0) resolve();
      else next(frame);
    };
    next(frame);
  });
  /**
   * One look, at a moment that stands still: whoever types stops the time everywhere. So a machine
   * that draws late is waited for, and what it has drawn then has to be right.
   */
  const check = async what => {
    await field.fill('…');
    await page.evaluate(stood, FRAMES);
    assert.equal(wrong(await now()), '', what);
    await field.press('Escape');
  };
  /** A round in which something is changed in each scene, as soon as it has begun. */
  const round = async (name, change) => {
    await page.waitForFunction(() => window.answer?.coach?.scenes.length > 5 && document.getElementById('captions').dataset.at);
    const { answer, at } = await now();
    const scenes = answer.coach.scenes.filter(({ until }) => until > at);
    compared = 0;
    for (const scene of scenes) {
      await page.waitForFunction(ms => !(Number(document.getElementById('captions').dataset.at) < ms), scene.from + 300);
      await change();
      await check(`${name} in ${scene.kind} at ${scene.from} ms`);
    }
    // The last may be over before anything is changed in it.
    assert.ok(compared >= scenes.length - 1, `${name}: compared ${compared} of ${scenes.length} scenes`);
  };

  await follow();
  await says('open back stretch coach');
  await page.locator('#captions[data-state=speaking]').waitFor();
  await says('ready');
  await round('theme', theme);
  await says('yes');
  await page.waitForFunction(() => window.answer?.coach?.scenes[0].round === 2 && window.answer.coach.scenes.length > 5);
  await round('device', another);

  // Whoever has begun to type stops the time on every screen.
  await says('yes');
  await page.waitForFunction(() => window.answer?.coach?.scenes[0].round === 3 && window.answer.coach.scenes.length > 5);
  await page.locator('#hold:not([hidden])').waitFor();
  await page.waitForTimeout(500);
  await field.fill('…');
  await another();
  await check('device while time stands still');
  await pick('none');
  await page.waitForTimeout(600);
  await another();
  await check('a Show after none');
  await round('reload', reload);
  // The set is over, whatever it is drawn on, and however late.
  await page.locator('#captions[data-state=listening]').waitFor({ timeout: PATIENCE });
  await another();
  await page.waitForTimeout(800);
  const { seen } = await now();
  assert.ok(seen.includes('Set done'), `after the set: ${seen.join(' | ')}`);

  // What a speaker counts is counted on a Show that is taken instead.
  await picker.selectOption('none');
  await says('start over');
  await page.locator('#hold:not([hidden])').waitFor();
  await picker.selectOption('hub-landscape-large');
  await page.waitForTimeout(SETTLING);
  const [caption, said] = await page.evaluate(() => ['hold-seconds', 'home-said'].map(id => document.getElementById(id).textContent));
  assert.ok(caption && said.endsWith(caption), `the Show says “${said}” while the caption is “${caption}”`);
  assert.ok(!await page.locator('#home-time').isVisible(), 'no clock while the coach counts');
});
