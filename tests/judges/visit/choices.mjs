// Finding by unit, legal basis and mark, alone and together, against what the data say.

import { both, found, offered, said, same, shown } from "./filter.mjs";

const ids = (data, fits) => data.taetigkeiten.filter(fits).map((one) => one.kennung);

// All that an activity's processing rests on, norm by norm.
function norms(activity) {
  const purposes = activity.zwecke.flatMap((purpose) => purpose.rechtsgrundlagen);
  const rows = activity.daten.map((row) => row.grundlage).filter(Boolean);
  return [...purposes, ...rows].flatMap((citation) => citation.replaceAll("\u00a0", " ").split(/ i\. V\. m\. |; | und (?=§|Art\.)/));
}

// Whether a norm is what an entry of the list says: a letter of the Regulation, or a law by its short name.
function isOf(norm, entry) {
  const letter = entry.text.replaceAll("\u00a0", " ").match(/^(Art\. \d+ Abs\. \d+) lit\. ([a-z])/);
  if (letter === null) {
    const [name] = entry.text.split(" – ");
    return norm === name || norm.endsWith(` ${name}`);
  }
  const [, paragraph, wanted] = letter;
  const cited = norm.endsWith(" DSGVO") && norm.startsWith(`${paragraph} `) && norm.match(/lit\. ([^A-Z]*)/);
  return cited && (cited[1].match(/\b[a-z]\b/g) ?? []).includes(wanted);
}

export async function choices({ open, data, report }) {
  const page = await open();
  const all = ids(data, () => true);
  const { lists, marks } = await offered(page);
  const [units, bases] = lists;
  if (lists.length !== 2 || units.length < 2 || bases.length < 2 || marks.length !== 2) {
    return report(`offered are ${lists.map((list) => list.length)} and ${marks}`);
  }

  // Every activity stands under the outermost of its units.
  const outermost = (key) => {
    const above = data.stellen.find(({ kennung }) => kennung === key)?.teil_von;
    return above === undefined ? key : outermost(above);
  };
  const ofUnit = new Map();
  for (const { value, text } of units) {
    const shows = await found(page, { unit: value });
    ofUnit.set(value, shows);
    const own = ids(data, (one) => one.stelle && `_stelle-${outermost(one.stelle.kennung)}` === value);
    if (own.length === 0 || !same(shows, own)) report(`${text} finds ${shows}, not ${own}`);
    const heading = await page.textContent(`[id="${value}"] > h2`);
    if (heading !== text) report(`${text} stands for the heading ${heading}`);
    if (await page.$$eval(".unit", (all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length) !== 1) {
      report(`${text} shows other units`);
    }
  }
  if (!same([...ofUnit.values()].flat(), all)) report("the units together are not all activities");

  const ofBasis = new Map();
  for (const entry of bases) {
    const shows = await found(page, { basis: entry.value });
    ofBasis.set(entry.value, shows);
    const expected = ids(data, (one) => norms(one).some((norm) => isOf(norm, entry)));
    if (shows.length === 0 || !same(shows, expected)) report(`${entry.text} finds ${shows}, not ${expected}`);
  }
  const laws = new Set(data.taetigkeiten.flatMap(norms).filter((norm) => !norm.endsWith(" DSGVO")));
  for (const law of laws) {
    if (!bases.some((entry) => isOf(law, entry))) report(`${law} is in no list`);
  }

  const special = (one) => one.daten.some((row) => row.art9);
  const third = (one) => (one.drittland ?? []).length > 0;
  const ofMark = [special, third].map((fits) => ids(data, fits));
  for (const number of [0, 1]) {
    const shows = await found(page, { marks: [number] });
    if (shows.length === 0 || !same(shows, ofMark[number])) report(`${marks[number]} finds ${shows}`);
  }

  await together(page, { ofUnit, ofBasis, ofMark }, report);
  await inWords(page, { units, bases, marks }, ofUnit, report);
  await unfolding(page, ofMark[0], report);
}

// What is chosen in several places must all fit.
async function together(page, { ofUnit, ofBasis, ofMark }, report) {
  let narrower = 0;
  for (const [unit, inUnit] of ofUnit) {
    for (const number of [0, 1]) {
      const expected = both(inUnit, ofMark[number]);
      const shows = await found(page, { unit, marks: [number] });
      if (!same(shows, expected)) report(`${unit} with mark ${number} finds ${shows}, not ${expected}`);
      narrower += expected.length > 0 && expected.length < inUnit.length ? 1 : 0;
    }
    const [basis, onBasis] = [...ofBasis].find(([, all]) => both(all, inUnit).length > 0) ?? [];
    if (basis === undefined) continue;
    const expected = both(inUnit, onBasis);
    const [words] = (await page.textContent(`[id="${expected[0]}"] > h3`)).match(/\p{L}{4,}/gu);
    const shows = await found(page, { unit, basis, words });
    const alone = await found(page, { words });
    if (!same(shows, both(expected, alone))) report(`${unit}, ${basis}, ${words} find ${shows}`);
  }
  if (narrower === 0) report("no mark narrowed a unit");
  const [least] = both(...ofMark);
  const found2 = await found(page, { marks: [0, 1] });
  if (!same(found2, both(...ofMark)) || least === undefined) report(`both marks find ${found2}`);
}

// The filter says in words what is chosen, and how many fit.
async function inWords(page, { units, bases, marks }, ofUnit, report) {
  const [unit] = units.filter(({ value }) => ofUnit.get(value).length > 1);
  const [basis] = bases;
  await found(page, { words: "e", unit: unit.value, basis: basis.value, marks: [0] });
  const count = (await shown(page)).length;
  const names = await page.$$eval("search .choices > label > span", (all) => all.map((one) => one.textContent));
  const parts = [`${names[0]}: e`, `${names[1]}: ${unit.text}`, `${names[2]}: ${basis.text}`, marks[0]];
  const template = await page.getAttribute("search", count > 0 ? "data-some" : "data-none");
  const expected = template.replace("#", String(count)).replace("*", parts.join(" · "));
  const says = await said(page, (text) => text === expected);
  if (says !== expected) report(`chosen is told as "${says}", not "${expected}"`);
}

// The buttons unfold and fold what is shown, and nothing else.
async function unfolding(page, chosen, report) {
  await found(page, { marks: [0] });
  const unfolded = () => page.$$eval("article > details[open]", (all) => all.map((one) => one.parentElement.id));
  await page.click("search button >> nth=0");
  if (!same(await unfolded(), chosen)) report(`"open all" opened ${await unfolded()}`);
  await found(page, {});
  if (!same(await unfolded(), chosen)) report("clearing the filter folds or unfolds");
  await page.click("search button >> nth=1");
  if ((await unfolded()).length > 0) report(`"close all" left ${await unfolded()} open`);
}
