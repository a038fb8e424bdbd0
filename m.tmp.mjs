import { launchChromium } from './test/helpers/chromium.ts';
const b = await launchChromium();
for (const [lang,q] of [['en','2348'],['en','children'],['en','residence permit victims'],['es','trata'],['es','asistencia a víctimas'],['pt','tráfico de pessoas'],['fr','traite des enfants'],['fr','"modus operandi"'],['en','"trafficking in persons"'],['en','peonnage'],['en','country:ar year:2008..2012 traf*'],['en','AG/RES. 2349'],['en','Palermo art 3']]) {
  const c = await b.newContext(); const p = await c.newPage();
  p.on('console', m => console.log('  console', m.text())); p.on('pageerror', e => console.log('  ERR', e.message));
  await p.goto(`http://localhost:4399/${lang}/search/`, {waitUntil:'networkidle'});
  const reqs=[]; p.on('requestfinished', async r => { const s=await r.sizes(); reqs.push([new URL(r.url()).pathname, s.responseBodySize, s.responseHeadersSize]); });
  const t = Date.now();
  await p.fill('#search-box', q); await p.keyboard.press('Enter');
  await p.waitForFunction(() => document.querySelector('#results-status').textContent !== '' && document.querySelector('[data-progress]').hidden);
  const ms = Date.now()-t;
  await p.waitForLoadState('networkidle');
  await p.waitForTimeout(100);
  console.log(lang, q, '|', await p.textContent('#results-status'), '|', ms, 'ms', reqs.length, 'requests', reqs.reduce((a,r)=>a+r[1],0), '+headers', reqs.reduce((a,r)=>a+r[2],0));
  if (['es'].includes(lang)) console.log(reqs.map(r=>r[0].replace(/.*search\/[0-9a-f]{12}\//,'')+':'+r[1]).join(' '));
  if (q==='children'||q==='trata') { await p.setViewportSize({width:1280,height:900}); await p.screenshot({path:`/tmp/s-${lang}-1280.png`}); await p.setViewportSize({width:375,height:900}); await p.screenshot({path:`/tmp/s-${lang}-375.png`, fullPage:true}); }
  await c.close();
}
await b.close();
