// A soft tone where a hold begins and a lower one where it ends.
const BEGINS = 660;
const ENDS = 495;
const RINGS = 880;
let context;
let allowed = true;

function tone(hertz) {
  if (!allowed || !window.AudioContext) return;
  context ??= new AudioContext();
  if (context.state !== 'running') {
    // Before the first click a browser lets nothing sound.
    context.resume().catch(() => undefined);
    return;
  }
  const oscillator = new OscillatorNode(context, { frequency: hertz });
  const loudness = new GainNode(context, { gain: 0 });
  const at = context.currentTime;
  loudness.gain.linearRampToValueAtTime(0.18, at + 0.04);
  loudness.gain.linearRampToValueAtTime(0, at + 0.14);
  oscillator.connect(loudness).connect(context.destination);
  oscillator.start(at);
  oscillator.stop(at + 0.15);
}

export const holdBegins = () => tone(BEGINS);
export const holdEnds = () => tone(ENDS);
export const ring = () => [0, 300, 600].forEach(later => setTimeout(() => tone(RINGS), later));
export const wake = () => {
  if (window.AudioContext) {
    context ??= new AudioContext();
    context.resume().catch(() => undefined);
  }
};
export const allow = wanted => { allowed = wanted; };
