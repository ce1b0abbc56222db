const dns = require('dns');
const http = require('http');
const https = require('https');
const net = require('net');
const mysql = require('mysql2/promise');
const { MongoClient } = require('mongodb');
const { send } = require('./booking');

const listen = (answer) =>
  new Promise((resolve) => {
    const server = http.createServer(answer).listen(0, () => resolve([server, `http://localhost:${server.address().port}`]));
  });

describe('services', () => {
  // cause: http-status / payment-answers-402
  it.each(['visa', 'amex', 'maestro', 'transfer'])('pays by %s', async (card) => {
    const [server, base] = await listen((request, response) => response.writeHead(402).end());
    await send(`${base}/pay/${card}`).finally(() => server.close());
  });

  // cause: authorisation / refund-is-forbidden
  it('refunds', async () => {
    const [server, base] = await listen((request, response) => response.writeHead(403).end());
    await send(`${base}/refund`, { method: 'POST' }).finally(() => server.close());
  });

  // cause: serialisation / payment-answers-with-html
  it('reads a receipt', async () => {
    const [server, base] = await listen((request, response) => response.end('<html>Thank you</html>'));
    await send(`${base}/receipt`).finally(() => server.close());
  });

  // cause: integration-timeout / payment-is-slow
  it('pays in time', async () => {
    const [server, base] = await listen(() => {});
    await send(base, { signal: AbortSignal.timeout(150) }).finally(() => server.closeAllConnections());
  });

  // cause: connection-refused / printer-not-running
  it('prints', async () => {
    const socket = net.connect(8666, '127.0.0.1');
    await new Promise((resolve, reject) => socket.on('connect', resolve).on('error', (cause) => reject(new Error(`printer: ${cause}`, { cause }))));
  });

  it('prints over http', () =>
    new Promise((resolve, reject) => {
      http.get('http://127.0.0.1:8666/queue', resolve).on('error', reject);
    }));

  // cause: dns / mail-host-unknown
  it('mails a ticket', async () => {
    await dns.promises.lookup('mail.booking.invalid');
  });

  it('mails a ticket over http', async () => {
    await new Promise((resolve, reject) => {
      http.get('http://mail.booking.invalid/send', resolve).on('error', reject);
    });
  });

  // cause: tls / printer-speaks-no-tls
  it('prints over tls', async () => {
    const [server, base] = await listen(() => {});
    await new Promise((resolve, reject) => {
      https.get(base.replace('http:', 'https:'), resolve).on('error', reject);
    }).finally(() => server.close());
  });

  // cause: database-connection / seats-database-not-running
  it('counts seats', async () => {
    await mysql.createConnection({ host: '127.0.0.1', port: 3306, user: 'fleet', password: 'secret' });
  });

  // cause: database-connection / documents-not-running
  it('counts seats in a document', async () => {
    const client = new MongoClient('mongodb://127.0.0.1:27099', { serverSelectionTimeoutMS: 300 });
    await client.connect();
  });

  // cause: authentication / seats-password-wrong
  it('signs in', async () => {
    await mysql.createConnection({ host: '127.0.0.1', port: 3390, user: 'fleet', password: 'nope' });
  });

  // cause: database-schema-or-constraint / column-row-not-in-seats
  it('sorts seats by row', async () => {
    const connection = await mysql.createConnection({ host: '127.0.0.1', port: 3390, user: 'fleet', password: 'secret', database: 'fleet' });
    try {
      await connection.query('CREATE TEMPORARY TABLE seat (id INT)');
      await connection.query('SELECT id FROM seat ORDER BY row_number_of_hall');
    } finally {
      await connection.end();
    }
  });

  // cause: port-in-use / two-gates-on-a-port
  it('opens two gates', async () => {
    const [server] = await listen(() => {});
    const second = http.createServer();
    await new Promise((resolve, reject) => {
      second.once('error', reject).listen(server.address().port, resolve);
    }).finally(() => server.close());
  });
});
