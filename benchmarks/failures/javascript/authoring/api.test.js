const http = require('http');
const net = require('net');
const express = require('express');
const jwt = require('jsonwebtoken');
const request = require('supertest');
const { Client } = require('pg');
const { z } = require('zod');
const { fetchArticles } = require('./catalog');

const app = express();
app.use(express.json());
app.get('/articles', (req, res) => res.status(req.query.page ? 404 : 500).json({ error: 'no' }));
app.post('/articles', (req, res) => res.json(z.object({ name: z.string(), price: z.number().positive() }).parse(req.body)));
app.get('/orders', (req, res) => {
  if (!req.headers.authorization) {
    return res.status(401).json({ error: 'token missing' });
  }
  const { role } = jwt.verify(req.headers.authorization, 'key');
  return role === 'admin' ? res.json([]) : res.status(403).json({ error: 'only for admin' });
});

describe('api', () => {
  // cause: http-status / articles-end-with-500
  test('articles are shown', async () => {
    await request(app).get('/articles').expect(200);
  });

  test('articles are shown to a client', async () => {
    const server = app.listen(0);
    try {
      expect(await fetchArticles(`http://localhost:${server.address().port}`)).toEqual([]);
    } finally {
      server.close();
    }
  });

  // cause: http-status / no-second-page-of-articles
  test('articles have a second page', async () => {
    const answer = await request(app).get('/articles?page=2');
    expect(answer.status).toBe(200);
  });

  // cause: authentication / orders-without-token
  test('orders are shown', async () => {
    await request(app).get('/orders').expect(200);
  });

  // cause: authentication / token-has-expired
  test('a token of yesterday is taken', () => {
    const token = jwt.sign({ role: 'admin', exp: 1_700_000_000 }, 'key');
    expect(jwt.verify(token, 'key').role).toBe('admin');
  });

  // cause: authorisation / clerk-asks-for-orders
  test('orders are shown to a clerk', async () => {
    const token = jwt.sign({ role: 'clerk' }, 'key');
    await request(app).get('/orders').set('Authorization', token).expect(200);
  });

  // cause: validation / article-without-name
  test.each([0.5, 20])('an article for %d is saved', (price) => {
    z.object({ name: z.string(), price: z.number().positive() }).parse({ price });
  });

  // cause: connection-refused / article-service-not-running
  test('articles are fetched', async () => {
    expect(await fetchArticles('http://localhost:8555')).toEqual([]);
  });

  test('articles are fetched without a library', async () => {
    await new Promise((resolve, reject) => {
      http.get({ host: 'localhost', port: 8555, path: '/articles?page=3', family: 4 }, resolve).on('error', reject);
    });
  });

  // cause: dns / article-service-has-no-name
  test('articles are fetched from staging', async () => {
    expect(await fetchArticles('http://articles.staging.invalid')).toEqual([]);
  });

  // cause: integration-timeout / article-service-is-slow
  test('articles are fetched in time', async () => {
    const slow = http.createServer(() => {}).listen(0);
    try {
      expect(await fetchArticles(`http://localhost:${slow.address().port}`, 150)).toEqual([]);
    } finally {
      slow.closeAllConnections();
      slow.close();
    }
  });

  // cause: port-in-use / api-started-twice
  test('the api listens', async () => {
    const first = net.createServer().listen(0);
    const second = net.createServer();
    await new Promise((resolve, reject) => {
      second.on('error', reject).listen(first.address().port, resolve);
    }).finally(() => first.close());
  });

  // cause: database-connection / catalog-database-not-running
  test('the database answers', async () => {
    const client = new Client({ host: 'localhost', port: 5432, user: 'shop', password: 'secret', database: 'shop' });
    await client.connect();
  });

  // cause: database-schema-or-constraint / relation-articles-never-created
  test('articles are counted', async () => {
    const client = new Client({ host: 'localhost', port: 5440, user: 'shop', password: 'secret', database: 'shop' });
    await client.connect();
    try {
      expect((await client.query('SELECT count(*) FROM articles')).rows).toHaveLength(1);
    } finally {
      await client.end();
    }
  });
});

describe('settings', () => {
  // cause: configuration / api-key-not-set
  test('there is a key', () => {
    const { API_KEY } = process.env;
    if (!API_KEY) {
      throw new Error('Missing required environment variable: API_KEY');
    }
  });

  // cause: classpath-conflict / module-thumbnails-not-installed
  test('thumbnails are made', () => {
    expect(require('@acme/thumbnails')).toBeDefined();
  });
});
