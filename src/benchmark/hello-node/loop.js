// Speaks the Lambda Runtime API where Amazon's client, part of which is C++, could not be built.
const http = require('http');
const { handler } = require('./hello');

const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':');
const agent = new http.Agent({ keepAlive: true, maxSockets: 1, noDelay: true });

function call(method, path, body) {
  return new Promise((resolve, reject) => {
    const headers = body ? { 'Content-Length': Buffer.byteLength(body) } : {};
    const request = http.request({ host, port, method, path, headers, agent }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

(async () => {
  const base = '/2018-06-01/runtime/invocation/';
  for (;;) {
    const next = await call('GET', base + 'next');
    const answer = await new Promise((resolve, reject) =>
      handler(JSON.parse(next.body), {}, (error, result) => (error ? reject(error) : resolve(result))));
    await call('POST', base + next.headers['lambda-runtime-aws-request-id'] + '/response', JSON.stringify(answer));
  }
})();
