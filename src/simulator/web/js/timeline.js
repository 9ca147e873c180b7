// Reads a schedule: what is heard, sentence by sentence, and the holds in it.
const HOLD = /^hold-(\d+)-(left|right)$/;
const ENDS = /[.?!…]["”’)]*$/;

export function holds(schedule) {
  return schedule.spans
    .map(span => ({ span, id: HOLD.exec(span.id) }))
    .filter(({ id }) => id)
    .map(({ span, id }) => ({
      id: span.id, round: Number(id[1]), side: id[2], start: span.start, end: span.end,
      seconds: Math.round((span.end - span.start) / 1000),
    }));
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
