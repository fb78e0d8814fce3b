// Keyboard only: everything is reached, in its order, with a focus that is seen and not covered; everything works.

import { said, shown } from "./filter.mjs";

// What has the focus: its place in the document, and whether that is seen (WCAG 2.2, 2.4.7 and 2.4.11).
function focus() {
  const one = document.activeElement;
  if (one === document.body) return null;
  const style = getComputedStyle(one);
  const rects = [...one.getClientRects()];
  const uncovered = rects.some(({ left, top, right, bottom }) => {
    const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return at !== null && (one.contains(at) || at.contains(one));
  });
  return {
    place: places.get(one),
    html: one.outerHTML.slice(0, 100),
    ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    uncovered,
  };
}

function reachable() {
  window.places = new Map([...document.querySelectorAll("*")].map((one, place) => [one, place]));
  return [...document.querySelectorAll("a[href], button, input, select, summary")]
    .filter((one) => one.checkVisibility())
    .map((one) => ({ place: places.get(one), html: one.outerHTML.slice(0, 100) }));
}

export async function keyboard({ open, data, report }) {
  for (const viewport of [{ width: 1280, height: 900 }, { width: 320, height: 568 }]) {
    const page = await open({ viewport });
    const expected = await page.evaluate(reachable);
    const reached = [];
    // Narrow, what comes first is covered more easily, and the rest is no other.
    const most = viewport.width < 640 ? 40 : expected.length + 5;
    for (let tabs = 0; tabs < most; tabs += 1) {
      await page.keyboard.press("Tab");
      const one = await page.evaluate(focus);
      if (one === null) break;
      reached.push(one.place);
      if (!one.ring) report(`${viewport.width} px: the focus is not seen: ${one.html}`);
      if (!one.uncovered) report(`${viewport.width} px: the focus is covered: ${one.html}`);
    }
    for (const one of expected.slice(0, most).filter(({ place }) => !reached.includes(place))) report(`not reached: ${one.html}`);
    if (reached.some((place, index) => index > 0 && place <= reached[index - 1])) report("the focus leaves its order");
    // And back.
    await page.keyboard.press("Shift+Tab");
    const back = await page.evaluate(focus);
    if (back !== null && !back.uncovered) report(`backwards the focus is covered: ${back.html}`);
    await page.context().close();
  }
  await skipLinks(await open(), report);
  await handling(await open(), data, report);
}

// The skip links are seen as soon as they have the focus, and lead past what is before.
async function skipLinks(page, report) {
  for (const number of [1, 2]) {
    await page.goto(page.url().split("#")[0]);
    for (let tabs = 0; tabs < number; tabs += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const after = await page.evaluate((number) => {
      const target = document.querySelectorAll(".skip a")[number - 1].hash;
      const within = document.querySelector(target);
      return within.contains(document.activeElement);
    }, number);
    if (!after) report(`skip link ${number} does not lead to where it should`);
  }
}

// The filter and an entry, without a mouse.
async function handling(page, data, report) {
  const first = data.taetigkeiten[0];
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.focus("search input[type=search]");
  await page.keyboard.type(first.bezeichnung.slice(0, 12));
  const typed = await shown(page);
  if (!typed.includes(first.kennung)) report(`typed, "${first.bezeichnung}" is not found`);
  await press("Escape");
  if ((await shown(page)).length !== data.taetigkeiten.length) report("Escape does not clear the words");
  // A unit, a mark, the buttons, an entry.
  await press("Tab", "ArrowDown");
  const inUnit = await shown(page);
  if (inUnit.length === 0 || inUnit.length === data.taetigkeiten.length) report("an arrow key chooses no unit");
  await press("Tab", "Tab", "Space");
  if (!(await page.isChecked("search input[type=checkbox] >> nth=0"))) report("the space bar does not choose a mark");
  await press("Space", "Tab", "Tab", "Enter");
  const unfolded = () => page.$$eval("article > details[open]", (all) => all.length);
  if ((await unfolded()) !== inUnit.length) report("Enter on the button does not unfold what is shown");
  await press("Tab", "Enter");
  if ((await unfolded()) !== 0) report("Enter on the button does not fold");
  await press("Tab", "Enter");
  if ((await shown(page)).length !== data.taetigkeiten.length) report("Enter on the button does not clear the filter");
  const status = await said(page, (text) => text.startsWith(String(data.taetigkeiten.length)));
  if (status.includes(":")) report(`cleared by keyboard, the filter says ${status}`);
  await page.focus(`[id="${first.kennung}"] > details > summary`);
  await press("Enter");
  if ((await unfolded()) !== 1) report("Enter does not unfold an entry");
}
