// Judges pages in a real browser: node page.mjs FILE.html …
//
// Every page is opened in light and in dark, at 1280, 640 and 320 px (which is also 1280 px at 400 %, WCAG 1.4.10),
// with its disclosures closed and open, and filtered where it has a filter. It must please axe-core (WCAG 2.2 AA and its
// good practices), send no request, break nothing of its own policy, scroll sideways nowhere, follow a link to an entry
// without script, and print what is folded. Findings, exit and browser: see browser.mjs.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { address, run, watch } from "./browser.mjs";

const WIDTHS = [1280, 640, 320];
const SCHEMES = ["light", "dark"];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// Runs in the page. What is far below is not rendered until it is near, and axe would take it for hidden.
function renderAll() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("article, .unit { content-visibility: visible !important }");
  document.adoptedStyleSheets = [sheet];
}

function openAll(open) {
  for (const one of document.querySelectorAll("details")) one.open = open;
}

function isWiderThanItsWindow() {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide <= 0) return null;
  const clipped = (one) => one !== null && (getComputedStyle(one).overflowX === "hidden" || clipped(one.parentElement));
  const edge = document.documentElement.clientWidth + 0.5;
  const beyond = [...document.body.querySelectorAll("*")].filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return (right > edge || (one.clientWidth > 0 && left + one.scrollWidth > edge)) && !clipped(one);
  });
  const last = beyond.slice(-3);
  return `${wide} px, ${last.map((one) => one.outerHTML.slice(0, 80)).join(" | ")}`;
}

function scrollers() {
  return [...document.body.querySelectorAll("*")]
    .filter((one) => one.scrollWidth > one.clientWidth && /auto|scroll/.test(getComputedStyle(one).overflowX))
    .map((one) => one.outerHTML.slice(0, 80));
}

function folded() {
  return [...document.querySelectorAll("details")]
    .filter((one) => !one.querySelector(":scope > :not(summary)")?.checkVisibility())
    .map((one) => one.closest("[id]")?.id ?? "details");
}

function axeFindings(results) {
  const told = (kind, list) =>
    list.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `axe ${kind} ${id}: ${help}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ""}`.trim()));
  return [...told("violation", results.violations), ...told("undecided", results.incomplete)];
}

// Types into the filter and waits until it has said what it found; false where there is no filter.
async function filterBy(page, words) {
  if (!(await page.isVisible("search"))) return false;
  await page.fill("search input[type=search]", words);
  await page.waitForFunction((words) => document.querySelector("search [role=status]").textContent.includes(words), `: ${words}`);
  return true;
}

// Each way in which a visitor may see a page; false where there is no such way.
const STATES = {
  folded: (page) => page.evaluate(openAll, false),
  open: (page) => page.evaluate(openAll, true),
  filtered: (page) => filterBy(page, "ei"),
  "without a hit": (page) => filterBy(page, "qqqqq"),
};

async function judge(browser, file, report) {
  const url = address(file);
  for (const colorScheme of SCHEMES) {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    let where = `${file} (${colorScheme})`;
    await watch(page, url, (finding) => report(where, finding));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(url);
      await page.evaluate(axe);
      await page.evaluate(renderAll);
      for (const [state, enter] of Object.entries(STATES)) {
        where = `${file} (${colorScheme}, ${width} px, ${state})`;
        if ((await enter(page)) === false) continue;
        const results = await page.evaluate(
          (values) => window.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations", "incomplete"] }),
          RULES,
        );
        for (const finding of axeFindings(results)) report(where, finding);
        const wide = await page.evaluate(isWiderThanItsWindow);
        if (wide) report(where, `scrolls sideways by ${wide}`);
        for (const scroller of await page.evaluate(scrollers)) report(where, `scrolls sideways inside: ${scroller}`);
      }
    }
    await context.close();
  }
  await judgeFolds(browser, file, url, report);
}

// Without script: a link to an entry shows the entry, and paper shows all.
async function judgeFolds(browser, file, url, report) {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(url);
  const entry = await page.evaluate(() => document.querySelector("article[id]:has(> details:not([open]))")?.id ?? null);
  if (entry !== null) {
    await page.goto(`${url}#${entry}`);
    if ((await page.evaluate(folded)).includes(entry)) report(`${file}#${entry}`, "the link's target is folded");
  }
  await page.emulateMedia({ media: "print" });
  for (const id of await page.evaluate(folded)) report(`${file}#${id}`, "folded in print");
  await page.close();
}

await run("node page.mjs FILE.html …", 1, async (browser, files, report) => {
  for (const file of files) await judge(browser, file, report);
});
