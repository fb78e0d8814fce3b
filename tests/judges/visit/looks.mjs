// Narrow, magnified, dark, and in the reader's own colours.

import { found, offered } from "./filter.mjs";

// Controls that lie outside of the window's width, are too small to be hit (WCAG 2.2, 2.5.8), or beside their label
// where it should stand above.
function controls() {
  return [...document.querySelectorAll("search :is(input, select, button)")].filter((one) => one.checkVisibility()).map((one) => {
    const box = (one.type === "checkbox" ? one.labels[0] : one).getBoundingClientRect();
    const label = one.labels?.[0]?.querySelector("span").getBoundingClientRect();
    return {
      html: one.outerHTML.slice(0, 60),
      inside: box.left >= 0 && box.right <= innerWidth,
      large: box.width >= 24 && box.height >= 24,
      below: one.type === "checkbox" || one.localName === "button" || label.bottom <= box.top + 1,
    };
  });
}

async function fits(page, where, report) {
  for (const { html, ...good } of await page.evaluate(controls)) {
    for (const [what, is] of Object.entries(good)) if (!is) report(`${where}: not ${what}: ${html}`);
  }
}

export async function looks({ open, report }) {
  // 320 px, and 1280 × 1024 px at 400 %: the same width, less height, larger pixels (WCAG 1.4.10).
  for (const [where, options] of Object.entries({
    wide: {},
    "320 px": { viewport: { width: 320, height: 568 } },
    "400 %": { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  })) {
    const page = await open(options);
    await found(page, { words: "e" });
    await fits(page, where, report);
    const { lists } = await offered(page);
    await found(page, { unit: lists[0][0].value, basis: lists[1].at(-1).value, marks: [0, 1] });
    await fits(page, `${where}, filtered`, report);
    // What stays in view leaves room for the rest.
    await page.evaluate(() => scrollTo(0, 3000));
    const share = await page.evaluate(() => {
      const { top, bottom } = document.querySelector("search").getBoundingClientRect();
      return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)) / innerHeight;
    });
    if (share > 0.3) report(`${where}: the filter covers ${Math.round(share * 100)} % of the window`);
    await page.context().close();
  }

  const dark = await open({ colorScheme: "dark" });
  const grounds = await dark.$$eval("body, search, input, select", (all) =>
    all.filter((one) => one.type !== "checkbox").map((one) => getComputedStyle(one).backgroundColor));
  for (const ground of new Set(grounds)) {
    const bright = Math.max(...ground.match(/\d+/g).slice(0, 3).map(Number));
    if (bright > 80) report(`dark: a ground is ${ground}`);
  }

  const forced = await open({ forcedColors: "active" });
  await found(forced, { words: "e" });
  if (!(await forced.evaluate(() => matchMedia("(forced-colors: active)").matches))) report("no colours are forced");
  // Grounds are gone there: what is a field, a button, a mark or a bar is seen by its border, text or stroke.
  const borderless = await forced.$$eval("p.get a:first-child, .figures li, .tag, search input, search select", (all) =>
    all.filter((one) => one.type !== "checkbox" && one.checkVisibility()).filter((one) => {
      const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(one);
      return parseFloat(borderTopWidth) < 1 || borderTopStyle === "none" || borderTopColor === backgroundColor;
    }).map((one) => one.outerHTML.slice(0, 80)));
  for (const one of borderless) report(`forced colours: no border: ${one}`);
  await forced.keyboard.press("Tab");
  const ring = await forced.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  if (ring === "none") report("forced colours: the focus is not seen");
}
