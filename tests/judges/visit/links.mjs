// Links to entries: on load and later, filtered out and folded; and the browser's own search for text.

import { found, offered, shown } from "./filter.mjs";

// What a visitor sees of an entry: nothing covers its heading, and its answers are there.
function seen(id) {
  const entry = document.getElementById(id);
  const heading = entry.querySelector("h2, h3");
  const { left, top, bottom } = heading.getBoundingClientRect();
  const covering = document.elementFromPoint(left + 30, (top + bottom) / 2);
  return {
    inView: top >= 0 && bottom <= innerHeight && heading.contains(covering),
    open: entry.querySelector(":scope > details").open,
    answers: entry.querySelector(":scope > details > :not(summary)").checkVisibility(),
  };
}

async function wants(page, id, where, report) {
  const fits = ({ inView, open, answers }) => inView && open && answers;
  let state = await page.evaluate(seen, id);
  for (let tries = 0; tries < 20 && !fits(state); tries += 1) {
    await page.waitForTimeout(50);
    state = await page.evaluate(seen, id);
  }
  if (!fits(state)) report(`${where}: ${JSON.stringify(state)}`);
}

export async function links({ open, url, data, report }) {
  const all = data.taetigkeiten.map((one) => one.kennung);
  const last = all[all.length - 3];
  for (const options of [{}, { viewport: { width: 320, height: 568 } }]) {
    const width = options.viewport?.width ?? 1280;
    const page = await open(options);
    await page.goto(`${url}#${last}`);
    await wants(page, last, `a link to ${last} on load, ${width} px`, report);

    // Another unit is chosen, so that the entry is out of sight.
    const { lists } = await offered(page);
    const other = await page.evaluate((id) => document.querySelector(`.unit:not(:has([id="${id}"]))`).id, last);
    if (!lists[0].some(({ value }) => value === other)) report(`${other} cannot be chosen`);
    for (const go of [
      (hash) => page.evaluate((hash) => (location.hash = hash), hash),
      (hash) => page.evaluate((hash) => document.querySelector(`a[href="${hash}"]`).click(), hash),
    ]) {
      await found(page, { unit: other });
      if ((await shown(page)).includes(last)) report(`${last} is shown in another unit`);
      await go(`#${last}`);
      await wants(page, last, `a link to ${last} while it is filtered out, ${width} px`, report);
      if ((await shown(page)).length !== all.length) report("a link to what is filtered out leaves the filter on");
      if (await page.isVisible("search button >> nth=2")) report("a filter without effect can be cleared");
    }
    // A part of the document that the filter puts away.
    await found(page, { unit: other });
    await page.evaluate(() => (location.hash = "#_inhalt"));
    await page.waitForTimeout(100);
    if (!(await page.isVisible("#_inhalt"))) report("a link to the contents does not lead there while filtered");

    // What is shown can be folded.
    await page.goto(`${url}#${all[0]}`);
    await wants(page, all[0], `a link to ${all[0]}`, report);
    await page.click(`[id="${all[0]}"] > details > summary`);
    if ((await page.evaluate(seen, all[0])).answers) report("the entry that a link led to cannot be folded");
    // A filter is about what is chosen now.
    await page.goto(`${url}#${last}`);
    await found(page, { unit: other });
    if (page.url().includes("#")) report("the address still names an entry while another unit is chosen");
    await page.context().close();
  }
  // The link at the head of the page leads into the field.
  const page = await open();
  await page.click("p.get a >> nth=1");
  const inField = () => document.activeElement.matches("search input[type=search]");
  if (!(await page.evaluate(inField))) report("the link to the filter does not lead into its field");
  await textInFolds({ open, url, data, report });
}

// The browser finds text in what is folded and unfolds it, here by a link to a text (the same as by its search).
async function textInFolds({ open, url, data, report }) {
  const page = await open({ javaScriptEnabled: false });
  const one = data.taetigkeiten.find(({ empfaenger }) => empfaenger?.some(({ anlass }) => anlass?.length > 20));
  const text = one.empfaenger.find(({ anlass }) => anlass?.length > 20).anlass;
  await page.goto("about:blank");
  await page.goto(`${url}#:~:text=${encodeURIComponent(text).replaceAll("-", "%2D")}`);
  await page.waitForTimeout(300);
  const opened = await page.$$eval("article > details[open]", (all) => all.map((one) => one.parentElement.id));
  if (opened.length !== 1) report(`a link to the text "${text}" unfolds ${opened.length} entries`);
}
