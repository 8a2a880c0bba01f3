// The checks of reports/browser-test/run: check.mjs CHROMIUM FOLDER
import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import assert from 'node:assert/strict';

const [, , executablePath, folder] = process.argv;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const report = JSON.parse(readFileSync(`${folder}/report.json`, 'utf8'));
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const browser = await chromium.launch({ executablePath, args });
let checks = 0;
let failures = 0;

async function check(name, body) {
  try {
    await body();
    checks++;
  } catch (e) {
    failures++;
    console.error(`FAILED ${name}\n  ${String(e.message).split('\n').slice(0, 12).join('\n  ')}`);
  }
}

async function open(file, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.requests = [];
  page.complaints = [];
  page.on('request', (r) => page.requests.push(r.url()));
  page.on('console', (m) => { if (m.type() === 'error') page.complaints.push(m.text()); });
  page.on('pageerror', (e) => page.complaints.push(e.message));
  await page.goto(`file://${folder}/${file}`);
  return page;
}

async function accessible(page) {
  // The page's policy keeps scripts out; the debugger's evaluation is not subject to it.
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }));
  const words = found.violations.map((v) =>
    `${v.id}: ${v.help} (${v.nodes.length}) ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(' | ')}`);
  assert.deepEqual(words, []);
  assert.ok(found.passes.length > 20);
}

const settings = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['phone', { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }],
];
for (const [name, options] of settings) {
  const page = await open('report.html', options);
  await check(`${name}: opens alone and without complaint`, async () => {
    assert.equal(page.requests.length, 1, page.requests.join(' '));
    assert.deepEqual(page.complaints, []);
  });
  await page.screenshot({ path: `${folder}/${name}.png` });
  for (const [id, part] of [['#dedupe', 'copies'], ['#matrix', 'matrix'], ['#conflicts', 'conflicts'], ['#sentiment', 'tone'], ['#texts', 'texts']]) {
    if (await page.locator(id).count()) {
      await page.evaluate((s) => document.querySelector(s).scrollIntoView(), id);
      await page.screenshot({ path: `${folder}/${name}-${part}.png` });
    }
  }
  await check(`${name}: no wider than the window`, async () => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${wide} px too wide`);
  });
  await check(`${name}: axe-core`, () => accessible(page));
  await check(`${name}: axe-core with every list open`, async () => {
    await page.evaluate(() => document.querySelectorAll('details').forEach((d) => { d.open = true; }));
    await page.evaluate(() => document.querySelectorAll('[type=checkbox]').forEach((c) => { c.checked = true; }));
    await accessible(page);
  });
  await page.context().close();
}

for (const javaScriptEnabled of [true, false]) {
  const name = javaScriptEnabled ? 'with scripts' : 'without scripts';
  const page = await open('report.html', { javaScriptEnabled });
  await check(`${name}: a box hides and shows marks`, async () => {
    const boxes = page.locator('input[id^=show]:checked');
    assert.ok(await boxes.count() > 0);
    let tried = 0;
    for (let i = 0; i < await boxes.count(); i++) {
      const hue = (await boxes.nth(i).getAttribute('id')).slice(4);
      const marks = page.locator(`.words a.k${hue}`);
      if (await marks.count()) {
        const box = page.locator(`#show${hue}`);
        assert.equal(await marks.first().isVisible(), true);
        await box.uncheck();
        assert.equal(await marks.first().isVisible(), false);
        await box.check();
        assert.equal(await marks.first().isVisible(), true);
        tried++;
        break;
      }
    }
    assert.ok(tried > 0, 'no kind has marks');
  });
  await check(`${name}: a number leads to its finding and back`, async () => {
    const number = page.locator('.words a[id]:visible').first();
    const id = await number.getAttribute('id');
    const card = (await number.getAttribute('href')).slice(1);
    await number.click();
    assert.ok(page.url().endsWith(`#${card}`));
    const back = page.locator(`[id="${card}"] a[href="#${id}"]`).first();
    assert.ok(await back.count(), `${card} does not lead back to ${id}`);
  });
  await check(`${name}: the search box is there only when it works`, async () => {
    assert.equal(await page.locator('#search').isVisible(), javaScriptEnabled);
  });
  if (javaScriptEnabled) {
    await check('search leaves the findings with the word', async () => {
      await page.fill('#search', 'zzzzzz');
      await page.waitForFunction(() => document.getElementById('searched').textContent.startsWith('0 of'));
      assert.equal(await page.locator('.card:visible').count(), 0);
      await page.fill('#search', '');
      await page.waitForFunction(() => document.getElementById('searched').textContent === '');
    });
    await check('a link into a closed list opens it', async () => {
      const row = page.locator('details .card').last();
      const id = await row.getAttribute('id');
      await page.evaluate((h) => { location.hash = h; }, id);
      await page.waitForFunction((h) => document.getElementById(h).checkVisibility(), id);
    });
    await check('the keyboard reaches the report first', async () => {
      await page.goto(`file://${folder}/report.html`);
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
    });
  }
  await page.context().close();
}

{
  const page = await open('report.html');
  await check('the counts are those of the JSON', async () => {
    for (const result of report.results) {
      const counts = {};
      result.findings.forEach((f) => { counts[f.kind] = (counts[f.kind] || 0) + 1; });
      for (const [kind, count] of Object.entries(counts)) {
        const shown = await page.locator(`[data-count="#${result.analyzer}.${kind}"]`).textContent();
        assert.equal(shown.replaceAll(',', ''), String(count), `${result.analyzer}.${kind}`);
      }
    }
  });
  await check('every link leads to something on the page', async () => {
    const lost = await page.evaluate(() => [...document.querySelectorAll('a[href]')]
      .filter((a) => !document.getElementById(a.getAttribute('href').slice(1)))
      .map((a) => a.outerHTML));
    assert.deepEqual(lost, []);
  });
  await page.emulateMedia({ media: 'print' });
  await check('print: no navigation, all texts', async () => {
    assert.equal(await page.locator('nav').isVisible(), false);
    assert.equal(await page.locator('.words').first().isVisible(), true);
  });
  await page.pdf({ path: `${folder}/print.pdf`, format: 'A4' });
  await page.screenshot({ path: `${folder}/print.png` });
  await page.context().close();
}

{
  const page = await open('hostile.html');
  await check('hostile text stays text', async () => {
    assert.match(await page.title(), /^Variorum report/);
    assert.equal(page.requests.length, 1, page.requests.join(' '));
    assert.deepEqual(page.complaints, []);
    const text = await page.evaluate(() => {
      const words = document.querySelector('.words').cloneNode(true);
      words.querySelectorAll('a').forEach((a) => a.remove());
      return words.textContent;
    });
    assert.ok(text.includes('<script>document.title="run"</script>'), text.slice(0, 200));
    assert.ok(!text.includes('\u202e'));
  });
  await check('hostile page: axe-core', () => accessible(page));
  await check('the policy stops what would be slipped in', async () => {
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      document.body.append(script);
      const image = new Image();
      image.src = 'https://example.invalid/x.png';
      document.body.append(image);
    });
    await page.waitForTimeout(200);
    assert.match(await page.title(), /^Variorum report/);
    assert.ok(page.complaints.some((c) => /Content Security Policy/.test(c)), page.complaints.join());
  });
  await page.context().close();
}

await browser.close();
console.log(`browser test: ${checks} checks passed, ${failures} failed; screenshots in ${folder}`);
process.exit(failures ? 1 : 0);
