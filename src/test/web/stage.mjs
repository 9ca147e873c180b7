// Draws APL documents with Amazon's renderer in Chromium, on a clock that stands still between looks.
//   node stage.mjs <node_modules> <jobs.json> <results.json>
// A job is {name, document, datasources, viewport, looks: [{at, shot, touch, late}]}; `at` is in
// milliseconds since it was shown, `shot` a file to write, `touch` the words of a button to press;
// `late` draws nothing since the look before.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const [parts, jobsFile, resultsFile] = process.argv.slice(2);
const { chromium } = createRequire(path.join(path.resolve(parts), 'x.js'))('playwright-core');
const here = path.dirname(fileURLToPath(import.meta.url));
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

const FRAME = 16;
const FRAMES = 9;
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.woff2': 'font/woff2' };

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = pathname === '/' ? path.join(here, 'stage.html') : path.join(parts, path.normalize(pathname));
  try {
    const body = await readFile(file);
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const HOST = `http://127.0.0.1:${server.address().port}`;

async function keepHome(route) {
  const url = route.request().url();
  if (url.startsWith(HOST + '/')) return route.continue();
  strangers.push(url);
  return route.abort();
}

/** Runs in the page. */
async function show({ document: apl, datasources, viewport }) {
  const { coach } = datasources;
  if ('sentMsAgo' in coach) coach.sentAtMs = Date.now() - coach.sentMsAgo;
  window.seen = { logs: [], events: [], errors: [] };
  const stage = document.getElementById('stage');
  stage.style.width = viewport.width + 'px';
  stage.style.height = viewport.height + 'px';
  stage.className = viewport.shape;
  const content = window.AplRenderer.Content.create(JSON.stringify(apl));
  content.getAPLVersion();
  content.addData('payload', JSON.stringify(datasources));
  window.renderer = window.AplRenderer.default.create({
    content,
    view: stage,
    viewport: { ...viewport, isRound: viewport.shape === 'ROUND' },
    theme: viewport.theme,
    mode: viewport.mode,
    environment: { agentName: 'stage', agentVersion: '1', allowOpenUrl: false, disallowVideo: true },
    notLoadFonts: true,
    utcTime: Date.now(),
    localTimeAdjustment: 0,
    logLevel: 'warn',
    logTransport: (level, logger, message) => window.seen.logs.push(`${level} ${logger}: ${message}`),
    onSendEvent: event => window.seen.events.push({ at: Date.now() - window.began, arguments: event.arguments }),
    onRunTimeError: errors => window.seen.errors.push(JSON.stringify(errors)),
  });
  await window.renderer.init();
  window.began = Date.now();
}

/** Runs in the page: every text that is seen, its box, what cuts it off, and what it comes too near to. */
function look() {
  const LEAST_GAP = 2;
  const RIM = 6;
  const root = document.getElementById('stage');
  const stage = root.getBoundingClientRect();
  const texts = [];
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = node.textContent.trim();
    const element = node.parentElement;
    if (!text || !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
    const range = document.createRange();
    // A space at the end of a line hangs over.
    range.setStart(node, 0);
    range.setEnd(node, node.textContent.trimEnd().length);
    const words = range.getBoundingClientRect();
    if (words.width === 0) continue;
    // A line's box is higher than its letters.
    const slack = 0.2 * parseFloat(getComputedStyle(element).fontSize);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 1)
      .map(({ left, right, top, bottom }) => ({ left, right, top: top + slack, bottom: bottom - slack }));
    const outside = (box) => words.left < box.left - 1 || words.right > box.right + 1
      || words.top + slack < box.top || words.bottom - slack > box.bottom;
    let cut = text.endsWith('…') ? 'the renderer' : '';
    let scrolls = false;
    for (let box = element; box !== root && !scrolls; box = box.parentElement) {
      scrolls = box.classList.contains('ps');
      const { width, height } = box.getBoundingClientRect();
      // The pages of a pager stand in a box without a size, which cuts nothing.
      if (!cut && !scrolls && width > 0 && outside(box.getBoundingClientRect())) {
        cut = `a box of ${Math.round(width)} by ${Math.round(height)}`;
      }
    }
    // What is scrolled up from below is cut off until it is further up; a round screen scrolls nothing.
    if (!cut && root.className === 'ROUND') {
      const far = Math.max(...lines.map(({ left, right, top, bottom }) => Math.hypot(
        Math.max(stage.width / 2 - left, right - stage.width / 2),
        Math.max(stage.height / 2 - top, bottom - stage.height / 2))));
      if (far > stage.width / 2 - RIM) cut = 'the rim of the screen';
    } else if (!cut && !scrolls && outside(stage)) {
      cut = 'the edge of the screen';
    }
    const { x, y, width, height } = words;
    const size = parseFloat(getComputedStyle(element).fontSize);
    texts.push({ text, size, x: x - stage.x, y: y - stage.y, width, height, cut, scrolls, lines });
  }
  return texts.map(({ lines, ...text }, i) => {
    const near = texts.slice(i + 1).filter(other => lines.some(one => other.lines.some(two =>
      Math.max(one.left - two.right, two.left - one.right, one.top - two.bottom, two.top - one.bottom) < LEAST_GAP)));
    return { ...text, near: near.map(other => other.text) };
  });
}

const jobs = JSON.parse(await readFile(jobsFile, 'utf8'));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: FLAGS });
const results = [];
const strangers = [];
const faults = [];
let page;
try {
  page = await openPage();
  for (const job of jobs) results.push(await play(job));
} finally {
  await browser.close();
  server.close();
}
await writeFile(resultsFile, JSON.stringify(results));

async function openPage() {
  const opened = await browser.newPage();
  opened.on('pageerror', error => faults.push(String(error)));
  await opened.route('**/*', route => keepHome(route));
  await opened.clock.install({ time: new Date('2026-01-05T12:00:00Z') });
  await opened.goto(HOST + '/');
  await opened.evaluate(() => window.engine);
  await opened.evaluate(() => Promise.all(
    [400, 600, 700].map(weight => document.fonts.load(`${weight} 20px amazon-ember-display`))));
  await opened.clock.pauseAt(new Date('2026-01-05T13:00:00Z'));
  return opened;
}

async function play(job) {
  const { width, height } = job.viewport;
  strangers.length = 0;
  faults.length = 0;
  await page.setViewportSize({ width, height });
  await page.evaluate(show, job);
  let now = 0;
  const looks = [];
  for (const step of job.looks) {
    if (step.at > now) await (step.late ? leap(step.at - now) : page.clock.runFor(step.at - now));
    now = Math.max(now, step.at);
    if (step.touch) await touch(page, step.touch);
    if (step.key) await page.keyboard.press(step.key);
    if (step.shot) await page.screenshot({ path: step.shot, animations: 'disabled' });
    looks.push({ at: step.at, shot: step.shot, texts: await page.evaluate(look) });
  }
  const seen = await page.evaluate(() => { window.renderer.destroy(); return window.seen; });
  return { name: job.name, ...seen, faults: [...faults], strangers: [...strangers], looks };
}

/** A device that was busy: no frame while all the time goes by, and then some that draw it. */
async function leap(ms) {
  await page.clock.fastForward(ms - FRAMES * FRAME);
  for (let frame = 0; frame < FRAMES; frame++) await page.clock.runFor(FRAME);
}

/** Not the locator's own click, which waits for frames, and frames stand still with the clock. */
async function touch(page, words) {
  const found = (await page.evaluate(look)).filter(text => text.text === words);
  if (found.length !== 1) throw new Error(`${found.length} texts read ${words}`);
  const [{ x, y, width, height }] = found;
  await page.mouse.click(x + width / 2, y + height / 2);
}
