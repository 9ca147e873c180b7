// The page in windows of every size, by keyboard, and for a screen reader.
//   node windows.mjs <node_modules> <address> <directory for screenshots>
import assert from 'node:assert/strict';
import { open, shotAt, violations } from './browser.mjs';

const WINDOWS = [[360, 640], [390, 844], [768, 1024], [844, 390], [1024, 768], [1280, 720], [1440, 1000], [1920, 1080]];
const DEVICES = ['hub-landscape-large', 'hub-round', 'portrait'];

await open(async page => {
  const field = page.getByLabel('What you say');
  const chat = page.getByRole('log');
  const screen = page.frameLocator('iframe#screen');
  const hints = () => page.locator('#hints button').allInnerTexts();
  const says = async text => {
    await field.fill(text);
    await field.press('Enter');
  };
  const focused = () => page.evaluate(() => document.activeElement.id);
  const inFrame = () => page.evaluate(() => {
    const { activeElement: element } = document.getElementById('screen').contentDocument;
    const { outlineStyle, outlineWidth } = document.getElementById('screen').contentWindow.getComputedStyle(element);
    return { label: element.getAttribute('aria-label') ?? '', ring: outlineStyle === 'solid' ? parseFloat(outlineWidth) : 0 };
  });
  /** What is to be seen at once and is not. */
  const outside = () => page.evaluate(() => [...document.querySelectorAll('#show .glass, #captions, #say, #hints, .pickers')]
    .filter(element => {
      const { left, right, top, bottom, width } = element.getBoundingClientRect();
      return width === 0 || left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5;
    })
    .map(element => `${element.id || element.className} ${JSON.stringify(element.getBoundingClientRect())}`)
    .concat(document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} wide`] : []));

  await page.getByRole('button', { name: 'open back stretch coach' }).waitFor();
  assert.equal(await focused(), 'words', 'the field has the focus from the start');
  assert.deepEqual(await violations(page), [], 'before anything is said');

  // Whoever has asked for less motion gets it, in the figure too.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'open back stretch coach' }).click();
  await page.locator('#captions[data-state=speaking]').waitFor();
  await page.locator('#screen[data-drawn]').waitFor();
  assert.equal(await focused(), 'words', 'the field has the focus again after a suggestion');
  await page.waitForTimeout(400);
  const still = async () => {
    const before = await page.locator('#screen').screenshot();
    await page.waitForTimeout(500);
    return before.equals(await page.locator('#screen').screenshot());
  };
  assert.ok(await still(), 'nothing moves where less motion is wanted');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.waitForTimeout(400);
  assert.ok(!await still(), 'the figure moves');

  // Suggestions follow the moment.
  await says('ready');
  await page.locator('#hold:not([hidden])').waitFor();
  assert.deepEqual((await hints()).slice(0, 3), ['pause', 'next', 'shorter'], 'in a hold');

  // By keys: Tab reaches the Show, arrows and Enter work as on a remote control.
  await page.locator('#sound').focus();
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'screen', 'Tab goes from the head of the page to the Show');
  const first = await inFrame();
  assert.ok(first.label && first.ring >= 6, `a ring is seen around ${JSON.stringify(first)}`);
  await page.keyboard.press('ArrowRight');
  const second = await inFrame();
  assert.ok(second.label && second.label !== first.label, 'an arrow goes on to the next button');
  await page.keyboard.press('?');
  await page.locator('dialog#keys[open]').waitFor();
  await page.keyboard.press('Escape');
  await screen.getByRole('button', { name: /pause/i }).focus();
  await page.keyboard.press('Enter');
  await chat.getByText('pause', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'resume', exact: true }).waitFor();
  await says('resume');
  await page.locator('#hold:not([hidden])').waitFor();
  await screen.getByRole('button', { name: /pause/i }).focus();
  await page.keyboard.press('p');
  await chat.getByText('pause', { exact: true }).nth(1).waitFor();
  await says('resume');

  // Time stands still for the pictures.
  await page.locator('#hold:not([hidden])').waitFor();
  await field.fill('…');
  const faults = [];
  for (const device of DEVICES) {
    await page.locator('#screens').selectOption(device);
    for (const [width, height] of WINDOWS) {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => scrollTo(0, 0));
      await page.waitForTimeout(150);
      await page.screenshot({ path: shotAt(`${width}x${height}-${device}`) });
      faults.push(...(await outside()).map(what => `${device} at ${width} x ${height}: ${what}`));
    }
  }
  assert.deepEqual(faults, [], 'everything is seen without scrolling');
  await page.locator('#screens').selectOption('hub-landscape-large');

  await page.locator('#inspector > summary').click();
  for (const [colorScheme, [width, height]] of [['light', [1280, 720]], ['dark', [1280, 720]], ['light', [390, 844]]]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    assert.deepEqual(await violations(page), [], `in a hold, ${colorScheme}, ${width} wide`);
    await page.screenshot({ path: shotAt(`inspector-${colorScheme}-${width}`), fullPage: true });
  }

  // The inspector comes last for those who go from one thing to the next.
  const order = await page.evaluate(() => [...document.querySelectorAll('button, input, select, iframe, summary, [tabindex="0"]')]
    .filter(element => element.checkVisibility() && !element.closest('dialog'))
    .map(element => Boolean(element.closest('.inspector'))));
  assert.ok(order.indexOf(true) > order.lastIndexOf(false), 'the inspector is last');
});
