// Uses a register's page as its visitors do: node visit.mjs PAGE.html DATA.json [VISIT …]
//
// DATA.json is the register's public data, from which is known what a filter has to find. The page must be of a register
// that has everything: units, laws, special categories, third countries, umlauts. Without a name, all visits are made.
// Findings, exit and browser: see browser.mjs.

import { readFileSync } from "node:fs";
import { address, run, watch } from "./browser.mjs";
import { bare } from "./visit/bare.mjs";
import { choices } from "./visit/choices.mjs";
import { heard } from "./visit/heard.mjs";
import { hostile } from "./visit/hostile.mjs";
import { keyboard } from "./visit/keyboard.mjs";
import { links } from "./visit/links.mjs";
import { looks } from "./visit/looks.mjs";
import { paper } from "./visit/paper.mjs";
import { words } from "./visit/words.mjs";

const VISITS = { words, choices, links, keyboard, heard, bare, looks, paper };
// Else nothing is told that is not near the window.
const SCREEN_READER = ["--force-renderer-accessibility"];
// For a page whose texts are hostile, made only by name.
const OTHERS = { hostile };

await run("node visit.mjs PAGE.html DATA.json [VISIT …]", 2, async (browser, [file, dataFile, ...names], report) => {
  const data = JSON.parse(readFileSync(dataFile, "utf8"));
  const url = address(file);
  for (const name of names.length > 0 ? names : Object.keys(VISITS)) {
    const finding = (text) => report(name, text);
    // A page of its own for each, in a context with these options; it must do nothing that no page may do.
    const open = async (options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await watch(page, url, finding);
      await page.goto(url);
      return page;
    };
    await { ...VISITS, ...OTHERS }[name]({ open, url, file, data, report: finding });
  }
}, SCREEN_READER);
