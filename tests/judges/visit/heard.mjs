// What a screen reader is given: of every activity its heading, near the window or far below, and nothing of what a filter
// leaves out.

import { found } from "./filter.mjs";

export async function heard({ open, data, report }) {
  const page = await open();
  const session = await page.context().newCDPSession(page);
  // The names of the headings that stand in articles, as they are told.
  const headings = async () => {
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const told = new Map(nodes.map((node) => [node.nodeId, node]));
    const articles = nodes.filter((node) => !node.ignored && node.role.value === "article");
    return articles.map(({ childIds }) => {
      const heading = childIds.map((id) => told.get(id)).find((node) => node?.role?.value === "heading");
      return heading?.name.value ?? "";
    });
  };
  const wants = async (activities, where) => {
    // A screen reader is told of changes a little later.
    await page.waitForTimeout(300);
    const says = await headings();
    if (says.length !== activities.length) report(`${where}: ${says.length} activities are told, not ${activities.length}`);
    activities.forEach(({ bezeichnung }, at) => {
      if (!says[at]?.endsWith(bezeichnung)) report(`${where}: "${says[at]}" is told, not "${bezeichnung}"`);
    });
  };

  const all = data.taetigkeiten;
  await wants(all, "all");
  const some = await found(page, { marks: [1] });
  await wants(all.filter(({ kennung }) => some.includes(kennung)), "filtered");
  await found(page, { words: "xqzxqz" });
  await wants([], "without a hit");
  await found(page, {});
  await wants(all, "all again");
}
