const path = require('path');
const sinon = require('sinon');
const Ajv = require('ajv');
const Joi = require('joi');
const { seats, guestOf, total, ticket, cancel } = require('./booking');

// cause: assertion / seat-without-price-gives-nan
it('totals the seats', () => {
  expect(total(['A1', 'B9'])).toEqual(30);
});

it('totals no unknown seats', () => {
  expect(total(['Z1'])).not.toBeNaN();
});

// cause: assertion / seats-lack-a-row
it('has two rows', () => {
  expect([...seats.keys()]).toEqual(expect.arrayContaining(['A1', 'B1']));
});

it('describes a seat', () => {
  expect(Object.fromEntries(seats)).toMatchObject({ B1: { price: 30 } });
});

// cause: null-dereference / seat-without-guest
it('names the guest', () => {
  expect(guestOf('A1')).toBe('Jo');
});

it('names the guest later', () => new Promise((resolve) => setImmediate(resolve)).then(() => guestOf('A1')));

// cause: null-dereference / seat-does-not-exist
it('names the guest of row C', () => {
  expect(guestOf('C3')).toBe('Max');
});

// cause: file-missing / ticket-not-there
it('reads a ticket', async () => {
  expect(await ticket(path.join('tickets', '17.json'))).toBeTruthy();
});

it('reads many tickets', async () => {
  await Promise.all([1, 2].map(() => ticket(path.join('tickets', '17.json'))));
});

// cause: serialisation / seat-number-is-a-bigint
it('writes a ticket', () => {
  expect(JSON.stringify({ seat: 12n })).toContain('12');
});

// cause: validation / seat-not-in-schema
it('checks a booking', () => {
  const validate = new Ajv().compile({ type: 'object', required: ['seat'], properties: { seat: { type: 'string' } } });
  if (!validate({ seats: 'A1' })) {
    throw new Error(new Ajv().errorsText(validate.errors));
  }
});

// cause: validation / age-of-guest-below-limit
it.each([3, 11])('checks a guest of %i years', (age) => {
  Joi.assert({ age }, Joi.object({ age: Joi.number().min(18).required() }));
});

// cause: mock-or-stub / printer-not-called-in-sinon
it('prints a ticket', () => {
  const print = sinon.spy();
  sinon.assert.calledOnce(print);
});

it('prints a ticket with a seat', () => {
  const print = sinon.fake();
  sinon.assert.calledWith(print, 'A1');
});

// cause: mock-or-stub / callback-gets-the-wrong-seat
it('calls back', () => {
  const back = jest.fn();
  back('A2');
  expect(back).toHaveBeenLastCalledWith('A1');
});

// cause: snapshot-or-golden-file / ticket-snapshot-not-written-in-ci
it('looks like a ticket', () => {
  expect({ seat: 'A1' }).toMatchSnapshot();
});

// cause: snapshot-or-golden-file / ticket-text-changed
it('reads like a ticket', () => {
  expect('Seat A1, row A').toMatchInlineSnapshot(`"Seat A1"`);
});

// cause: test-timeout / gate-never-opens
it('opens the gate', async () => {
  await new Promise((open) => setTimeout(open, 9000).unref());
}, 150);

it('opens the gate twice', (done) => {
  setTimeout(done, 8000).unref();
}, 180);

// cause: unknown / cancel-ends-with-code
it.each([6, 7, 4711])('cancels booking %i', (id) => {
  cancel(id);
});

// cause: unknown / cancel-fails-unknown
it('cancels the first booking', () => {
  cancel(1);
});

// cause: configuration / port-setting-is-no-number
it('has a port', () => {
  const port = Number('auto');
  if (Number.isNaN(port)) {
    throw new TypeError('config.port: expected a number, got "auto" (from .env.test)');
  }
});

// cause: test-data / seeded-seat-missing
it('finds the seeded seat', () => {
  const seed = seats.get('S99');
  if (!seed) {
    throw new Error('Test seed incomplete: seat S99 not found, did you run `npm run db:seed`?');
  }
});
