// The page without script, and under a policy that website systems send for files: neither script nor style. It offers
// nothing that does not work, and says the same.

import { readFileSync } from "node:fs";

// What the document says, piece by piece; what is frame is left out.
function text() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pieces = [];
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode;
    if (!parentElement.closest("[data-frame]") && data.trim() !== "") pieces.push(data.replace(/\s+/g, " "));
  }
  return pieces.join("|");
}

// Pieces that cannot be seen although they are no one's to fold.
function unseen() {
  return [...document.querySelectorAll("main :is(h1, h2, h3, p, td, th, li)")]
    .filter((one) => !one.closest("details:not([open])") && !one.closest("search"))
    .filter((one) => !one.checkVisibility() || one.getBoundingClientRect().height === 0)
    .map((one) => one.outerHTML.slice(0, 80));
}

const POLICY = "script-src 'none'; style-src 'none'";

export async function bare({ open, url, file, data, report }) {
  const usual = await (await open()).evaluate(text);

  const scriptless = await open({ javaScriptEnabled: false });
  await judge(scriptless, "without script", usual, data, report);

  // Served as such a system would; nothing leaves the machine, the answer is given here.
  const page = await scriptless.context().browser().newPage();
  const asked = [];
  await page.route("**/*", (route) => {
    asked.push(route.request().url());
    const headers = { "content-security-policy": POLICY, "content-type": "text/html; charset=utf-8" };
    return route.fulfill({ status: 200, headers, body: readFileSync(file) });
  });
  await page.goto("http://register.test/");
  await judge(page, POLICY, usual, data, report);
  if (asked.filter((one) => !one.endsWith("/favicon.ico")).length !== 1) report(`${POLICY}: asked for ${asked}`);
  if (await page.evaluate(() => getComputedStyle(document.body).maxWidth !== "none")) {
    report(`${POLICY} was not applied: the page has its style`);
  }
  await page.close();
}

async function judge(page, where, usual, data, report) {
  if ((await page.evaluate(text)) !== usual) report(`${where}: the page does not say the same`);
  if (await page.isVisible("search")) report(`${where}: a filter is offered that does not work`);
  if (await page.isVisible("p.get a >> nth=1")) report(`${where}: a link leads to a filter that is not there`);
  for (const one of await page.evaluate(unseen)) report(`${where}: not seen: ${one}`);
  const [first] = data.taetigkeiten;
  const details = `[id="${first.kennung}"] > details`;
  await page.click(`${details} > summary`);
  if (!(await page.isVisible(`${details} h4 >> nth=0`))) report(`${where}: ${first.kennung} does not unfold`);
}
