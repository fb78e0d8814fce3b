// The filter as its user handles it.

const STATUS = "search [role=status]";

// What can be chosen: the values and words of each list, the words of each mark.
export async function offered(page) {
  return page.evaluate(() => ({
    lists: [...document.querySelectorAll("search select")].map((select) =>
      [...select.options].filter((one) => one.value !== "").map((one) => ({ value: one.value, text: one.text }))),
    marks: [...document.querySelectorAll("search input[type=checkbox]")].map((box) => box.labels[0].textContent.trim()),
  }));
}

// Runs in the page, in one step, since it is done hundreds of times; what a hand does key by key is tried elsewhere.
function set({ words = "", unit = "", basis = "", marks = [] }) {
  const [field] = document.querySelectorAll("search input[type=search]");
  const lists = document.querySelectorAll("search select");
  const boxes = [...document.querySelectorAll("search input[type=checkbox]")];
  const changes = [
    [field, "value", words],
    [lists[0], "value", unit],
    [lists[1], "value", basis],
    ...boxes.map((box, number) => [box, "checked", marks.includes(number)]),
  ];
  for (const [one, what, value] of changes) {
    if (one[what] === value) continue;
    one[what] = value;
    one.dispatchEvent(new Event("input", { bubbles: true }));
  }
  const seen = { visibilityProperty: true };
  return [...document.querySelectorAll("article")].filter((one) => one.checkVisibility(seen)).map((one) => one.id);
}

// Sets the whole filter: words, the value of each list, the numbers of the marks. What is not given is empty. What it
// finds are the anchors of the activities that can then be seen, in their order.
export const found = (page, chosen) => page.evaluate(set, chosen);

// The anchors of the activities that can be seen now.
export async function shown(page) {
  return page.evaluate(() => {
    const seen = { visibilityProperty: true };
    return [...document.querySelectorAll("article")].filter((one) => one.checkVisibility(seen)).map((one) => one.id);
  });
}

// What the filter says of itself, as soon as it says something that fits; what it says instead after a second.
export async function said(page, fits) {
  const text = () => page.textContent(STATUS);
  for (let tries = 0; tries < 20 && !fits(await text()); tries += 1) await page.waitForTimeout(50);
  return text();
}

export const same = (one, other) => one.length === other.length && one.every((id) => other.includes(id));
export const both = (one, other) => one.filter((id) => other.includes(id));
