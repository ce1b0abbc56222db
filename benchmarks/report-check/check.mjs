// Opens a report in headless Chromium, light and dark, wide and narrow: takes pictures, runs axe-core, tries the filters, and
// watches for requests, errors and scripts that a test's text smuggled in. Exit code 1 where anything is wrong.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [report, pictures] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const address = pathToFileURL(resolve(report)).href;
const flags = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const looks = [
  { name: 'desktop-light', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'desktop-dark', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { name: 'phone-light', colorScheme: 'light', viewport: { width: 360, height: 740 } },
  { name: 'phone-dark', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
];
const wrong = [];
mkdirSync(pictures, { recursive: true });

for (const look of looks) {
  // Each with a profile of its own, which Playwright makes and removes.
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: flags });
  try {
    const context = await browser.newContext({ colorScheme: look.colorScheme, viewport: look.viewport });
    await check(look, await context.newPage());
  } finally {
    await browser.close();
  }
}
wrong.forEach((line) => console.log('WRONG ' + line));
process.exit(wrong.length === 0 ? 0 : 1);

function expect(look, what, holds) {
  if (!holds) {
    wrong.push(look.name + ': ' + what);
  }
}

async function check(look, page) {
  page.on('console', (message) => message.type() === 'error' && wrong.push(look.name + ': ' + message.text()));
  page.on('pageerror', (error) => wrong.push(look.name + ': ' + error.message));
  page.on('request', (request) => request.url() !== address && wrong.push(look.name + ': asks for ' + request.url()));
  const start = performance.now();
  await page.goto(address);
  const opened = Math.round(performance.now() - start);
  await page.screenshot({ path: join(pictures, look.name + '.png') });
  await findViolations(look, page, 'as it opens');

  expect(look, 'is wider than the screen', await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  const causes = await page.locator('.cause').count();
  await filters(look, page, causes);

  await page.evaluate(() => document.querySelectorAll('.cause > details, .more').forEach((details) => { details.open = true; }));
  await closeUps(look, page);
  await findViolations(look, page, 'all open');
  expect(look, 'is wider than the screen when open',
    await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  expect(look, 'ran a script of a test', await page.evaluate(() => window.hacked === undefined));
  await theme(look, page);
  console.log(look.name + ': ' + causes + ' causes, opened in ' + opened + ' ms');
}

async function filters(look, page, causes) {
  const shown = page.locator('#shown');
  const visible = () => page.locator('.cause:visible').count();
  if (!await page.locator('#words').isVisible()) {
    await page.click('#find > summary');
  }
  await page.fill('#words', 'no such words anywhere');
  await page.waitForFunction(() => document.getElementById('shown').textContent.startsWith('0 of'));
  expect(look, 'shows causes without the words', await visible() === 0);
  await page.fill('#words', '');
  await page.waitForFunction(() => !document.getElementById('shown').textContent.includes(' of '));
  expect(look, 'does not show all without words', await visible() === causes);
  if (causes > 0) {
    const first = page.locator('[name=verdict]').first();
    await first.focus();
    await page.keyboard.press('Space');
    const verdict = await first.getAttribute('value');
    expect(look, 'a verdict does not filter', await visible() === await page.locator('[data-verdict=' + verdict + ']').count());
    await page.keyboard.press('Space');
    const category = await page.locator('.cause').first().getAttribute('data-category');
    await page.selectOption('#category', category);
    expect(look, 'a category does not filter', await visible() >= 1);
    await page.selectOption('#category', '');
    await page.click('#close-all');
    expect(look, 'does not close all', await page.locator('.cause > details[open]').count() === 0);
  }
  expect(look, 'does not tell how many', (await shown.textContent()).startsWith(String(causes)));
}

/** The causes one by one, as they are read. */
async function closeUps(look, page) {
  const causes = page.locator('.cause');
  for (let i = 0; i < Math.min(4, await causes.count()); i++) {
    const box = await causes.nth(i).boundingBox();
    const clip = { ...box, height: Math.min(box.height, 2000) };
    await page.screenshot({ path: join(pictures, look.name + '-cause-' + (i + 1) + '.png'), fullPage: true, clip });
  }
}

async function theme(look, page) {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const before = await background();
  await page.click('#theme');
  expect(look, 'does not change its theme', before !== await background());
  await findViolations(look, page, 'in the other theme');
}

async function findViolations(look, page, when) {
  // Evaluated, since the page's policy refuses scripts that are added.
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  for (const violation of found.violations) {
    const nodes = violation.nodes.slice(0, 3).map((node) => node.html.slice(0, 160) + ' ' + (node.any[0]?.message ?? ''));
    wrong.push(look.name + ' ' + when + ': ' + violation.id + ' (' + violation.nodes.length + ') ' + nodes.join(' | '));
  }
}
