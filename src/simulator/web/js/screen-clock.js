// The time on the screen is the time in the room: as fast, and as still. It has to be in place
// before the renderer is, so this is no module.
(() => {
  const page = {
    now: performance.now.bind(performance),
    date: Date.now.bind(Date),
    frame: window.requestAnimationFrame.bind(window),
    timeout: window.setTimeout.bind(window),
    interval: window.setInterval.bind(window),
  };
  let rate = 1;
  let reached = 0;
  let since = page.now();
  let began = Date.now();

  let told = 0;
  // A message that stops time comes late: what was told by then is not taken back.
  const now = () => (told = Math.max(told, reached + (page.now() - since) * rate));

  performance.now = now;
  Date.now = () => Math.round(began + now());
  window.requestAnimationFrame = callback => page.frame(() => callback(now()));
  window.setTimeout = (callback, delay = 0, ...rest) => page.timeout(callback, delay / (rate || 1), ...rest);
  window.setInterval = (callback, delay = 0, ...rest) => page.interval(callback, delay / (rate || 1), ...rest);

  window.roomTime = {
    /** Milliseconds of the page's own clock since 1970, which never stands still. */
    real: () => page.date(),
    /** From `asked` on, which is by `real`; 0 stands still. */
    goesAt(newRate, asked) {
      const then = page.now() - (page.date() - asked);
      reached += (then - since) * rate;
      since = then;
      rate = newRate;
    },
    /** Now it is `epoch`. */
    is(epoch) {
      reached = now();
      since = page.now();
      began = epoch - reached;
    },
  };
})();
