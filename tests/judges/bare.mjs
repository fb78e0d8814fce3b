// Judges pages that are served as TYPO3's manual advises for uploaded files, with neither script nor style:
// node bare.mjs FILE.html …
//
// No style may be applied. Every word that the page has must be rendered, in the order of the source, as soon as its
// disclosures are open; they must open by keyboard alone; nothing may need more width than there is. axe-core must have
// nothing to say that does not come of the missing style. A page that leads on must do so.
// Findings go to standard output, one a line. Exit: 0 nothing found, 1 findings, 2 could not judge.

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const POLICY = "default-src 'self'; script-src 'none'; style-src 'none'; object-src 'none';";
const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const ORIGIN = "http://stadt.example";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// Runs in the page.
function styled() {
  const body = getComputedStyle(document.body);
  return document.styleSheets.length > 0 && (body.maxWidth !== "none" || body.backgroundColor !== "rgba(0, 0, 0, 0)");
}

// The words of the source in order, and those of them that have a box on the page.
function words() {
  const all = [], shown = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest("style, script, title") || !node.data.trim()) continue;
    // What only a script can use stays hidden without it.
    if (node.parentElement.closest("search[hidden], a[hidden]")) continue;
    all.push(node.data.trim());
    const range = document.createRange();
    range.selectNodeContents(node);
    const { width, height } = range.getBoundingClientRect();
    if (width > 2 && height > 5) shown.push(node.data.trim());
  }
  return { all, shown };
}

async function judge(browser, file, report) {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const page = await context.newPage();
  const url = pathToFileURL(resolve(file)).href.replace("file://", ORIGIN);
  const leadsTo = readFileSync(file, "utf8").match(/http-equiv="refresh" content="0; url=([^"]*)"/)?.[1];
  const target = leadsTo && new URL(leadsTo, url).href;
  await context.route("**/*", (route) => {
    const wanted = route.request().url().split("#")[0];
    if (wanted !== url && wanted !== target) {
      report(file, `request: ${wanted}`);
      return route.abort();
    }
    return route.fulfill({
      body: readFileSync(fileURLToPath(wanted.replace(ORIGIN, "file://"))),
      headers: { "content-type": "text/html", "content-security-policy": POLICY },
    });
  });
  await page.goto(url);
  if (target) {
    await page.waitForURL(target, { timeout: 5000 }).catch(() => report(file, `does not lead on to ${leadsTo}`));
    await context.close();
    return;
  }
  if (await page.evaluate(styled)) report(file, "style is applied in spite of the policy");

  // By keyboard: each disclosure is reached and opened.
  const folded = await page.locator("details:not([open])").count();
  for (let opened = 0, pressed = 0; opened < folded; pressed++) {
    if (pressed > 20 + 40 * folded) {
      report(file, `only ${opened} of ${folded} disclosures could be opened by keyboard`);
      break;
    }
    await page.keyboard.press("Tab");
    const onClosed = await page.evaluate(
      () => document.activeElement?.tagName === "SUMMARY" && !document.activeElement.parentElement.open);
    if (onClosed) {
      await page.keyboard.press("Enter");
      opened++;
    }
  }
  const { all, shown } = await page.evaluate(words);
  if (all.length < 20) report(file, `only ${all.length} pieces of text`);
  if (all.join("\n") !== shown.join("\n")) {
    const hidden = all.filter((one) => !shown.includes(one));
    report(file, `not rendered: ${hidden.slice(0, 5).join(" | ")}`);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) report(file, `scrolls sideways by ${wide} px`);

  await page.evaluate(axe);
  const results = await page.evaluate(() =>
    window.axe.run(document, { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } }));
  for (const { id, help, nodes } of results.violations) {
    // A browser's own links in running text are as far apart as the text is; the style is what gives them room.
    if (id === "target-size") continue;
    report(file, `axe ${id}: ${help}: ${nodes[0].html.slice(0, 160)}`);
  }
  await context.close();
}

const files = process.argv.slice(2);
const executablePath = process.env.CHROMIUM ?? BROWSERS.find((path) => existsSync(path));
if (files.length === 0 || executablePath === undefined) {
  console.error(files.length === 0 ? "usage: node bare.mjs FILE.html …" : "no Chromium found; CHROMIUM may name one");
  process.exit(2);
}

let findings = 0;
const report = (file, finding) => {
  console.log(`${file}: ${finding}`);
  findings++;
};

try {
  // Chromium's sandbox does not work for root, as whom containers run.
  const args = ["--disable-gpu", "--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const browser = await chromium.launch({ executablePath, args });
  for (const file of files) await judge(browser, file, report);
  await browser.close();
} catch (error) {
  console.error(error);
  process.exit(2);
}
console.log(`${files.length} page(s), ${findings} finding(s)`);
process.exitCode = findings === 0 ? 0 : 1;
