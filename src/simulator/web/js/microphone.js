// The browser's own speech recognition, where it has one.
const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;

export const available = Boolean(Recognition);

/** Listens once: `begun` when the person may speak, `heard` with each guess, `done` at the end. */
export function listen({ begun, heard, done }) {
  const recognition = new Recognition();
  recognition.lang = document.documentElement.lang;
  recognition.interimResults = true;
  let words = '';
  let trouble = '';
  recognition.onstart = begun;
  recognition.onresult = ({ results }) => {
    words = [...results].map(result => result[0].transcript).join(' ');
    heard(words);
  };
  recognition.onerror = ({ error }) => { trouble = error; };
  recognition.onend = () => done(words, trouble);
  recognition.start();
  return () => recognition.stop();
}
