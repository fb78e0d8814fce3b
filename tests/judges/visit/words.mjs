// Finding by words: umlauts and ß in every spelling, several words, none that fits, and the way back.

import { both, found, offered, said, same, shown } from "./filter.mjs";

// Spellings of one word that mean the same; the last are those of a keyboard without umlauts.
function spellings(word) {
  const spelt = (dots) => word.replace(/[äöüÄÖÜ]/g, (one) => one.normalize("NFD")[0] + dots).replace(/ß/g, "ss");
  return [word, word.toUpperCase(), word.toLowerCase(), word.normalize("NFD"), spelt("e"), spelt("")];
}

// The words of activities that have a letter which is spelt in several ways.
function special(data, letter) {
  const texts = data.taetigkeiten.map((one) => `${one.bezeichnung} ${one.kurzbeschreibung ?? ""}`);
  const all = texts.flatMap((text) => text.match(/\p{L}{5,}/gu) ?? []).filter((word) => word.includes(letter));
  return [...new Set(all)];
}

export async function words({ open, data, report }) {
  const page = await open();
  const all = data.taetigkeiten.map((one) => one.kennung);
  if (!same(await shown(page), all)) report("not all activities are shown at first");
  const first = await page.textContent("search [role=status]");
  if (!first.includes(String(all.length))) report(`the number of activities is not said: ${first}`);

  for (const letter of ["ä", "ö", "ü", "ß"]) {
    const known = special(data, letter);
    if (known.length === 0) report(`no word with ${letter} in the data: nothing was tried`);
    for (const word of known.slice(0, 3)) {
      const says = (one) => `${one.bezeichnung} ${one.kurzbeschreibung ?? ""}`.toLowerCase().includes(word.toLowerCase());
      const least = data.taetigkeiten.filter(says).map((one) => one.kennung);
      const usual = await found(page, { words: word });
      if (!same(both(usual, least), least)) report(`${word} does not find all that say it`);
      for (const id of usual) {
        const text = await page.textContent(`[id="${id}"]`);
        if (!text.toLowerCase().includes(word.toLowerCase())) report(`${word} finds ${id}, which does not say it`);
      }
      for (const spelling of spellings(word)) {
        if (!same(await found(page, { words: spelling }), usual)) report(`${spelling} does not find what ${word} finds`);
      }
    }
  }

  await severalWords(page, data, report);
  await citations(page, data, report);
  await strange(page, report);
  await nothing(page, all, first, report);
  await labels(page, all, report);
  await kept(page, report);
}

// Two words find what both find, whatever their order and the blanks around them.
async function severalWords(page, data, report) {
  let narrower = 0;
  for (const one of data.taetigkeiten.slice(0, 12)) {
    const [first] = one.bezeichnung.match(/\p{L}{4,}/gu) ?? [];
    const [second] = (one.kurzbeschreibung ?? "").match(/\p{L}{6,}/gu) ?? [];
    if (first === undefined || second === undefined) continue;
    const apart = both(await found(page, { words: first }), await found(page, { words: second }));
    if (!apart.includes(one.kennung)) report(`${first} and ${second} do not find ${one.kennung}`);
    for (const words of [`${first} ${second}`, `  ${second}   ${first} `]) {
      if (!same(await found(page, { words }), apart)) report(`"${words}" does not find what both words find`);
    }
    narrower += apart.length < (await found(page, { words: second })).length ? 1 : 0;
  }
  if (narrower === 0) report("no second word narrowed anything");
}

// "§ 34" is not any text with a section sign and a 34 somewhere.
async function citations(page, data, report) {
  const all = data.taetigkeiten.flatMap((one) => one.zwecke.flatMap((purpose) => purpose.rechtsgrundlagen));
  const section = all.map((citation) => citation.match(/^§\s\d+/)?.[0]).find((one) => one !== undefined);
  if (section === undefined) return report("no section in the data: nothing was tried");
  const plain = section.replace(/\s/, " ");
  for (const id of await found(page, { words: plain })) {
    const text = await page.textContent(`[id="${id}"]`);
    if (!text.replace(/\s/g, " ").includes(plain)) report(`"${plain}" finds ${id}, which does not cite it`);
  }
  if ((await shown(page)).length === 0) report(`"${plain}" finds nothing`);
}

// Whatever is typed is text.
async function strange(page, report) {
  for (const words of ["(", "[a-", "$& $1 $`", "\\", "#*", "<img src=x onerror=alert(1)>", "\u202eab", "'\"`", "%00"]) {
    await found(page, { words });
    const says = await said(page, (text) => text.includes(words));
    if (!says.includes(words)) report(`${words} is told as ${says}`);
    if (await page.$("search p *")) report(`${words} became markup`);
  }
}

// What does not fit anything is said so, and the way back leads to all.
async function nothing(page, all, first, report) {
  await found(page, { words: "xqzxqz" });
  const none = await page.getAttribute("search", "data-none");
  const expected = none.replace("*", `${await page.textContent("search label span >> nth=0")}: xqzxqz`);
  const says = await said(page, (text) => text === expected);
  if (says !== expected) report(`without a hit it says ${says}`);
  if ((await shown(page)).length > 0) report("activities are shown that do not fit");
  if (await page.isVisible(".unit")) report("a unit is shown that has nothing to show");
  if (await page.isVisible("nav.contents")) report("the contents stand between the filter and what it found");
  const clear = page.locator("search button >> nth=2");
  await clear.click();
  if (!same(await shown(page), all)) report("cleared, the filter still hides something");
  if (await clear.isVisible()) report("what is empty can be cleared");
  if (!(await page.isVisible("nav.contents"))) report("cleared, the filter still hides the contents");
  if ((await said(page, (text) => text === first)) !== first) report("cleared, the filter still says what it was");
  if (!(await page.evaluate(() => document.activeElement.matches("search input[type=search]")))) {
    report("cleared, the filter does not have the focus");
  }
}

// Labels and buttons, which every activity has, are not what it says.
async function labels(page, all, report) {
  const frame = await page.$$eval("article:first-of-type [data-frame]", (parts) => parts.map((one) => one.textContent));
  for (const text of frame) {
    const words = text.trim().split(/\s+/).slice(0, 4).join(" ");
    if ((await found(page, { words })).length === all.length) report(`"${words}" of the frame finds every activity`);
  }
}

// A browser that keeps what was typed shows what fits.
async function kept(page, report) {
  const { lists } = await offered(page);
  const [unit] = lists[0];
  const before = await found(page, { unit: unit.value });
  await page.goto("about:blank");
  await page.goBack();
  await page.waitForTimeout(300);
  const value = await page.inputValue("search select >> nth=0");
  const after = await shown(page);
  const fits = value === "" ? after.length > before.length : same(after, before);
  if (!fits) report(`after a way back ${value === "" ? "nothing" : value} is chosen and ${after.length} are shown`);
}
