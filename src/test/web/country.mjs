// What on the page depends on the country that the skill is set to, which is the United Kingdom here.
//   node country.mjs <node_modules> <address> <directory for screenshots>
import assert from 'node:assert/strict';
import { open } from './browser.mjs';

await open(async page => {
  // No browser that is driven hears or speaks: what it is asked for is kept.
  await page.addInitScript(() => {
    window.asked = { heard: '', spoken: '' };
    window.SpeechRecognition = class {
      start() { window.asked.heard = this.lang; }
      stop() { this.onend(); }
    };
    const voices = ['en-US', 'en-GB', 'fr-FR'].map(lang => ({ lang, localService: true }));
    window.SpeechSynthesisUtterance = class {};
    Object.defineProperty(window, 'speechSynthesis', {
      value: { getVoices: () => voices, speak: ({ lang }) => { window.asked.spoken = lang; }, cancel() {} },
    });
  });
  await page.reload();
  await page.getByLabel('What you say').fill('open back stretch coach');
  await page.getByLabel('What you say').press('Enter');
  await page.locator('#captions[data-state=speaking]').waitFor();
  await page.waitForFunction(() => window.asked.spoken);
  await page.locator('#microphone').click();
  await page.waitForFunction(() => window.asked.heard);
  assert.deepEqual(await page.evaluate(() => window.asked), { heard: 'en-GB', spoken: 'en-GB' });
  assert.equal(await page.locator('html').getAttribute('lang'), 'en-GB');
  assert.equal(await page.locator('#home-date').textContent(), 'Sunday 22 November');
});
