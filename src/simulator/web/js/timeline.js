// Reads a schedule: what is heard, sentence by sentence, and the holds in it.
const HOLD = /^hold-(\d+)-(left|right)$/;
const ENDS = /[.?!…]["”’)]*$/;

const LAST = 3;

export function holds(schedule) {
  return schedule.spans
    .map(span => ({ span, id: HOLD.exec(span.id) }))
    .filter(({ id }) => id)
    .map(({ span, id }) => {
      const seconds = Math.round((span.end - span.start) / 1000);
      return {
        id: span.id, round: Number(id[1]), side: id[2], start: span.start, end: span.end, seconds,
        down: countsDown(schedule, span, seconds),
      };
    });
}

/** Whether nothing but the last three seconds, and half time, are counted: "three, two, one". */
function countsDown(schedule, hold, seconds) {
  const counts = new Set(schedule.spans
    .filter(({ id, start }) => id.startsWith('count-') && start >= hold.start && start < hold.end)
    .map(({ id }) => Number(id.slice('count-'.length))));
  const last = Array.from({ length: LAST }, (_, i) => seconds - i);
  return last.every(count => counts.has(count)) && !counts.has(1);
}

/** The second that is heard `into` milliseconds into a hold, as the ring on the Show has it. */
export function count(hold, into) {
  const heard = Math.min(hold.seconds, Math.floor(into / 1000) + 1);
  return hold.down ? `${hold.seconds + 1 - heard} s left` : `${heard} of ${hold.seconds}`;
}

export function holdAt(list, at) {
  return list.find(hold => at >= hold.start && at < hold.end);
}

/** The words in order, each sentence by itself; a count in a hold is a sentence of its own. */
export function sentences(schedule) {
  const all = [];
  for (const heard of schedule.heard) {
    let words = [];
    const close = () => {
      if (words.length === 0) return;
      all.push({
        words, within: heard.within, start: words[0].start, end: words.at(-1).end,
        text: words.map(word => word.text).join(' '),
      });
      words = [];
    };
    for (const word of heard.words) {
      words.push(word);
      if (ENDS.test(word.text)) close();
    }
    close();
  }
  return all;
}
