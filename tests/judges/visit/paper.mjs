// On paper stands all that is shown, folded or not, and nothing that is for the screen alone.

import { execFileSync } from "node:child_process";
import { found, said, shown } from "./filter.mjs";

// The text of the printed page as poppler reads it, without blanks: lines end elsewhere on paper.
async function printed(page) {
  const pdf = await page.pdf({ format: "A4" });
  const text = execFileSync("pdftotext", ["-enc", "UTF-8", "-raw", "-", "-"], { input: pdf, maxBuffer: 1 << 28 });
  return plain(text.toString("utf8"));
}

// Hyphens too may be the line's end.
const plain = (text) => text.replace(/[\s\u00ad\u2010-]/g, "");

// The answers of an activity, cell by cell.
const answers = (page, id) =>
  page.$$eval(`[id="${id}"] .field :is(td, p, li)`, (all) =>
    all.filter((one) => !one.querySelector("p, li")).map((one) => one.textContent));

export async function paper({ open, data, report }) {
  const page = await open();
  const all = await printed(page);
  const wants = async (text, id, where) => {
    for (const answer of await answers(page, id)) {
      if (!text.includes(plain(answer))) return report(`${where}: ${id} does not say "${answer}"`);
    }
  };
  for (const { kennung } of data.taetigkeiten) await wants(all, kennung, "printed");
  if (await page.evaluate(() => document.querySelectorAll("article > details[open]").length)) report("printing unfolds on screen");

  await found(page, { marks: [1] });
  const status = await said(page, (text) => text.includes(" – "));
  const some = await shown(page);
  const text = await printed(page);
  for (const id of some) await wants(text, id, "filtered and printed");
  if (!text.includes(plain(status))) report("filtered, the paper does not say by what");
  if (text.length > all.length / 3) report("filtered, as much is printed as without");

  await page.emulateMedia({ media: "print" });
  const onScreen = ".skip, p.get, p.back, article > details > summary, search :is(input, select, button)";
  for (const one of await page.$$(onScreen)) {
    if (await one.isVisible()) report(`printed: ${(await one.evaluate((one) => one.outerHTML)).slice(0, 80)}`);
  }
  await found(page, {});
  if (await page.isVisible("search")) report("printed: a filter that filters nothing");
}
