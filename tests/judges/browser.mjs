// What all judges in a browser share: the browser, what a page must never do, and how findings are told.
//
// Findings go to standard output, one a line. Exit: 0 nothing found, 1 findings, 2 could not judge.
// Chromium is the system's; CHROMIUM names another.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export const address = (file) => pathToFileURL(resolve(file)).href;

// Calls `work(browser, files, report)` with the files of the command line, of which there must be at least so many.
// `more` are switches of the browser.
export async function run(usage, least, work, more = []) {
  const files = process.argv.slice(2);
  const executablePath = process.env.CHROMIUM ?? BROWSERS.find((path) => existsSync(path));
  if (files.length < least || executablePath === undefined) {
    console.error(files.length < least ? `usage: ${usage}` : "no Chromium found; CHROMIUM may name one");
    process.exit(2);
  }
  const findings = new Set();
  const report = (where, finding) => {
    const line = `${where}: ${finding}`;
    if (!findings.has(line)) console.log(line);
    findings.add(line);
  };
  try {
    // Chromium's sandbox does not work for root, as whom containers run.
    const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    const args = ["--disable-gpu", "--disable-background-networking", ...sandbox, ...more];
    const browser = await chromium.launch({ executablePath, args });
    await work(browser, files, report);
    await browser.close();
  } catch (error) {
    console.error(error);
    process.exit(2);
  }
  console.log(`${files.length} file(s), ${findings.size} finding(s)`);
  process.exitCode = findings.size === 0 ? 0 : 1;
}

// Reports what a page must never do: ask for anything but itself, break its own policy, complain, fail.
export async function watch(page, url, report) {
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== url) report(`request: ${request.url()}`);
  });
  // Chromium tells whoever asks where something stands in what a filter has folded: a visit asks.
  const asked = "Rendering was performed in a subtree hidden by content-visibility.";
  page.on("console", (message) => message.text().startsWith(asked) || report(`console: ${message.text()}`));
  page.on("pageerror", (error) => report(`error: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
}
