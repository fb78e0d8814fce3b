// node page.mjs PAGE.html: how long Chromium takes to open a page, and to filter it letter by letter.
//
// Times in ms: on the wall since the page was asked for (first paint, document parsed), of the main thread's processor
// (script, style, layout, and all that it does with painting), and while one types on the wall: the script, the frame after
// it, the longest frame of half a second. A page of many activities comes from
// `records.py 2000 FOLDER` and `verzeichnis build FOLDER/records --only page --out FOLDER/public`. Needs tests/judges/install.

import { address, run } from "../judges/browser.mjs";

const STEPS = ["h", "hu", "hun", "hund", "hunde", ""];
const SHARES = { all: "TaskDuration", script: "ScriptDuration", style: "RecalcStyleDuration", layout: "LayoutDuration" };

// Types as a hand does: what was there and one letter more or less. Gives the time until the script has done its first part,
// and of each frame that follows how long it takes from its begin until it is painted.
function type(words) {
  const field = document.querySelector("search input[type=search]");
  const begun = performance.now();
  field.value = words;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  const script = performance.now() - begun;
  const frames = [];
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    let frame;
    const next = () => requestAnimationFrame(() => {
      frame = performance.now();
      port2.postMessage(null);
    });
    port1.onmessage = () => {
      frames.push(performance.now() - frame);
      if (performance.now() - begun < 500) next();
      else done({ script, first: frames[0], longest: Math.max(...frames) });
    };
    next();
  });
}

await run("node page.mjs PAGE.html", 1, async (browser, [file]) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const metrics = async () =>
    Object.fromEntries((await session.send("Performance.getMetrics")).metrics.map(({ name, value }) => [name, value]));
  const step = async (name, work) => {
    const before = await metrics();
    await work();
    await page.waitForTimeout(600);
    const after = await metrics();
    const spent = Object.entries(SHARES).map(([share, key]) => `${share} ${Math.round((after[key] - before[key]) * 1000)}`);
    console.log(`${name.padEnd(16)} ${spent.join(", ")}`);
  };

  await step("open", () => page.goto(address(file)));
  const { paint, parsed, elements } = await page.evaluate(() => ({
    paint: Math.round(performance.getEntriesByName("first-contentful-paint")[0].startTime),
    parsed: Math.round(performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd),
    elements: document.querySelectorAll("*").length,
  }));
  console.log(`first paint after ${paint}, parsed after ${parsed}, ${elements} elements`);
  await step("focus", () => page.focus("search input[type=search]"));
  await page.waitForTimeout(1000);
  for (const words of STEPS) {
    const took = Object.entries(await page.evaluate(type, words)).map(([what, ms]) => `${what} ${ms.toFixed(1)}`);
    console.log(`type "${words}"`.padEnd(16), took.join(", "));
  }
  await step("choose a unit", () => page.selectOption("search select >> nth=0", { index: 1 }));
  await step("clear", () => page.click("search button >> nth=2"));
  await step("open all", () => page.click("search button >> nth=0"));
  console.log(`script's memory: ${Math.round((await metrics()).JSHeapUsedSize / 1e6)} MB`);
});
