// A page whose texts are markup, code, marks that turn the direction of text: nothing of it runs, nothing is lost, and
// whatever is chosen or typed is told as it is.

import { found, offered, said, shown } from "./filter.mjs";

// Everything that a text might have become. What the page has of its own is known.
function made() {
  const strange = document.querySelectorAll("img, iframe, object, embed, form, link, base, image, math, template, video");
  const handlers = [...document.querySelectorAll("*")].filter((one) => [...one.attributes].some(({ name }) => name.startsWith("on")));
  const links = [...document.querySelectorAll("a[href]")].filter((one) =>
    !["https:", "mailto:", "tel:"].includes(one.protocol) && one.href.split("#")[0] !== location.href.split("#")[0] &&
    !/^[\w.~-]+$/.test(one.getAttribute("href")));
  return [...strange, ...handlers, ...links].map((one) => one.outerHTML.slice(0, 120));
}

// Controls have no look, and a browser leaves out some of them.
const plain = (text) => text.replace(/(?!\s)\p{Cc}/gu, "").replace(/\s+/g, " ").trim();

export async function hostile({ open, data, report }) {
  const page = await open();
  page.on("dialog", (dialog) => {
    report(`a dialog opens: ${dialog.message()}`);
    dialog.dismiss();
  });
  for (const one of await page.evaluate(made)) report(`a text became ${one}`);
  const scripts = await page.$$eval("script:not([type])", (all) => all.map((one) => one.parentElement.localName));
  if (scripts.join() !== "search") report(`scripts stand in ${scripts}`);

  // As typed: the name of every activity, its summary, its purposes.
  for (const { kennung, bezeichnung, kurzbeschreibung, zwecke } of data.taetigkeiten) {
    const text = plain(await page.textContent(`[id="${kennung}"]`));
    const typed = [bezeichnung, ...(kurzbeschreibung ?? "").split(/\n\s*\n/), ...zwecke.map((purpose) => purpose.text)];
    for (const one of typed) if (!text.includes(plain(one))) report(`${kennung} does not say "${one.slice(0, 80)}"`);
  }

  const { lists } = await offered(page);
  const units = await page.$$eval("search select >> nth=0", ([select]) => [...select.options].slice(1).map((one) => one.textContent));
  const headings = await page.$$eval(".unit > h2", (all) => all.map((one) => one.textContent));
  if (units.join("|") !== headings.join("|")) report("the units that can be chosen are not those of the page");
  for (const { value, text } of lists[0]) {
    const shows = await found(page, { unit: value });
    if (shows.length === 0) report(`"${text.slice(0, 80)}" finds nothing`);
    const status = await said(page, (words) => plain(words).includes(plain(text)));
    if (!plain(status).includes(plain(text))) report(`"${text.slice(0, 80)}" is told as "${status.slice(0, 120)}"`);
    if (await page.$("search p *")) report(`"${text.slice(0, 80)}" became markup`);
  }
  // Typed as they stand in the register, the words find it.
  for (const { kennung, bezeichnung } of data.taetigkeiten) {
    await found(page, { words: bezeichnung });
    if (!(await shown(page)).includes(kennung)) report(`"${bezeichnung.slice(0, 80)}" does not find ${kennung}`);
    if (await page.$("search p *")) report(`"${bezeichnung.slice(0, 80)}" became markup`);
  }
}
