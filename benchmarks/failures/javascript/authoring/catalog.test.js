const fs = require('fs');
const os = require('os');
const path = require('path');
const { Catalog, load } = require('./catalog');

describe('catalog', () => {
  let catalog;

  beforeEach(() => {
    catalog = new Catalog([
      { id: 1, name: 'Pen ', price: 1, supplier: { name: 'Faber' } },
      { id: 2, name: 'Ink', price: 10, supplier: null },
    ]);
  });

  // cause: assertion / price-has-tax-on-it
  test.each([1, 2])('price of article %d is net', (id) => {
    expect(catalog.price(id)).toBe(catalog.find(id).price);
  });

  test('price is rounded', () => {
    expect(catalog.price(2)).toBeCloseTo(10);
  });

  // cause: assertion / names-are-trimmed
  test('names are as they were typed', () => {
    expect(catalog.names()).toEqual(['Pen ', 'Ink']);
  });

  // cause: assertion / missing-article-gives-undefined
  test('an article that is not there is refused', () => {
    expect(() => catalog.find(99)).toThrow('no article 99');
  });

  // cause: null-dereference / article-not-found
  test.each([7, 8])('price of new article %d', (id) => {
    expect(catalog.price(id)).toBeGreaterThan(0);
  });

  test('price of new articles is awaited', async () => {
    const price = await Promise.resolve(12).then((id) => catalog.price(id));
    expect(price).toBe(0);
  });

  // cause: null-dereference / article-without-supplier
  test('supplier of ink', () => {
    expect(catalog.supplier(2)).toBe('Pelikan');
  });

  // cause: file-missing / catalog-file-not-there
  test('catalog is loaded', () => {
    expect(load('data/catalog.json').names()).toHaveLength(2);
  });

  test('catalog is loaded later', async () => {
    await expect(fs.promises.readFile('data/catalog.json')).resolves.toBeDefined();
  });

  // cause: serialisation / catalog-file-has-a-comma-too-many
  test('catalog of a broken file', () => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'catalog-')), 'catalog.json');
    fs.writeFileSync(file, '[{"id": 1},]');
    expect(load(file).articles).toHaveLength(1);
  });

  // cause: serialisation / catalog-refers-to-itself
  test('catalog can be written', () => {
    catalog.articles[0].catalog = catalog;
    expect(JSON.stringify(catalog)).toContain('Pen');
  });

  // cause: snapshot-or-golden-file / catalog-snapshot-has-old-prices
  test('catalog looks as ever', () => {
    expect(catalog.articles).toMatchSnapshot();
  });

  test('first article looks as ever', () => {
    expect(catalog.find(1)).toMatchSnapshot({ id: expect.any(Number) });
  });

  // cause: snapshot-or-golden-file / names-inline-snapshot-is-older
  test('names look as ever', () => {
    expect(catalog.names()).toMatchInlineSnapshot(`
[
  "Pen",
]
`);
  });

  // cause: mock-or-stub / listener-never-called
  test('a listener is told', () => {
    const listener = jest.fn();
    catalog.find(1);
    expect(listener).toHaveBeenCalledWith({ id: 1 });
  });

  test('a listener is told twice', () => {
    const listener = jest.fn();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  // cause: mock-or-stub / spy-on-what-is-not-there
  test('the cache is spied on', () => {
    jest.spyOn(catalog, 'cache').mockReturnValue({});
  });

  // cause: test-timeout / import-never-resolves
  test('an import ends', async () => {
    await new Promise(() => {});
  }, 200);

  test('an import calls back', (done) => {
    setTimeout(done, 60_000).unref();
  }, 250);

  // cause: unknown / publish-failed
  test('a catalog is published', () => {
    catalog.publish();
  });

  // cause: unknown / publish-ends-with-internal-error
  test('a small catalog is published', () => {
    new Catalog([]).publish();
  });

  test('a catalog of nothing is published', async () => {
    await Promise.resolve([]).then((none) => new Catalog(none).publish());
  });

  // cause: test-data / article-17-not-in-fixtures
  describe('with fixtures', () => {
    const fixtures = { 1: 'Pen' };
    let fixture;

    beforeAll(() => {
      if (!(17 in fixtures)) {
        throw new Error('Fixture article:17 is not defined in fixtures.js');
      }
      fixture = fixtures[17];
    });

    test('an article is shown', () => expect(fixture).toBe('Pad'));

    test('an article is sold', () => expect(fixture).toBeDefined());
  });
});
