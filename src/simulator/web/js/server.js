// What the server is told, in the order in which it happened, and what it tells.
let queue = Promise.resolve();

export function post(path, body = {}) {
  queue = queue
    .then(() => fetch(`/api/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }))
    .catch(() => undefined);
  return queue;
}

export async function state() {
  return (await fetch('/api/state')).json();
}

/** Calls `happened` for each event; `past` tells those that were over when the page opened. */
export function listen(happened, lost) {
  const source = new EventSource('/api/events');
  let last = 0;
  let seen = 0;
  source.onmessage = ({ data }) => {
    const event = JSON.parse(data);
    if (event.type === 'hello') {
      last = event.last;
      // A server that was started anew counts from one again.
      if (last < seen) location.reload();
      happened({ ...event, past: last > 0 });
    } else if (event.id > seen) {
      seen = event.id;
      happened({ ...event, past: event.id <= last, latest: event.id === last });
    }
  };
  source.onerror = lost;
}
