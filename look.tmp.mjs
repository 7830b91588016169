import { chromium } from 'playwright';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox'] });
for (const [w, scheme] of [[360,'light'],[768,'dark'],[1280,'light']]) {
  const p = await b.newPage({ viewport: { width: w, height: 900 }, colorScheme: scheme });
  await p.goto('http://localhost:4871/on-record.html');
  console.log(w, await p.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]));
  await p.screenshot({ path: `/tmp/rec-${w}.png`, fullPage: true });
  if (w === 1280) console.log(await p.locator('main').innerText());
  await p.close();
}
await b.close();
