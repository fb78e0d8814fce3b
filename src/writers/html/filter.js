// Finds activities. It stands in the <search> that it serves, which is hidden without it; all words are the page's.
{
  const search = document.currentScript.parentElement;
  const controls = [...search.querySelectorAll("input, select")];
  const [words] = controls;
  const [open, close, clear] = search.querySelectorAll("button");
  const status = search.querySelector("p");
  const everything = status.textContent;
  let active, waiting, turn, asked, all, work;

  // In small letters without marks; the dots of an umlaut become what is given.
  const folded = (text, dots) => text.toLowerCase().normalize("NFD").replace(/([aou])\u0308/g, "$1" + dots)
    .replace(/ß/g, "ss").replace(/[\u0300-\u036f\u00ad\u00a0]/g, "");
  // What an activity says, but for the labels that all have; umlauts are in it as "ae" and as "a".
  const parts = ":scope > :not(details), details > p:not(.back), section > p, .field > div, .field > p, tbody";
  const said = (article) => {
    const text = [...article.querySelectorAll(parts)].map((part) => part.textContent).join(" ");
    return [folded(text, "e"), folded(text, "")].join(" ");
  };
  const saidBy = (article) => article.said ??= said(article);
  // Ahead of the first word, in slices that keep no one waiting.
  const prepare = (articles) => {
    for (const end = performance.now() + 8; performance.now() < end && articles.length;) saidBy(articles.pop());
    if (articles.length) setTimeout(prepare, 0, articles);
  };
  // While the page is still coming, there may be no more of it.
  const units = () => [...search.nextElementSibling?.nextElementSibling?.children ?? []]
    .map((unit) => [unit, [...unit.children].filter((one) => one.localName == "article")]);
  // A unit out of sight is as high as what it shows.
  const measure = (unit, shown) => unit.style.containIntrinsicSize = `${9 * shown}rem`;
  // Each frame takes a part of the work, from the top: what is in sight waits for no more than the first.
  const proceed = (least = Infinity) => {
    const own = turn = {};
    const end = performance.now() + 4;
    for (let step = 0; work; step++) {
      // After the frame, not in it: it would be laid out twice.
      if (step > least && performance.now() > end)
        return requestAnimationFrame(() => setTimeout(() => own == turn && proceed(0)));
      if (work.next().done) work = null;
    }
  };
  const isSet = (one) => one == words ? words.value.trim() : one.checked || one.selectedIndex > 0;
  const told = (one) => {
    const name = one.labels[0].querySelector("span").textContent;
    return one.checked ? name : `${name}: ${one.selectedOptions?.[0].text ?? words.value.trim()}`;
  };

  const filter = () => {
    const set = controls.filter(isSet);
    if (!active && !set.length) return;
    active = set.length > 0;
    const keys = set.filter((one) => one != words).map((one) => one.value);
    // "§ 34" is one word, as it is in the text.
    const wanted = (words.value.replace(/(§|\b(art|abs|lit|nr)\.)\s+/gi, "$1").match(/\S+/g) ?? [])
      .map((word) => [folded(word, "e"), folded(word, "")]);
    // Of what only narrows the question, what was not found before need not be asked again.
    const narrows = !work && asked && String(asked.keys) == keys && asked.wanted.every((spellings, at) =>
      spellings.every((word, other) => wanted[at]?.[other].startsWith(word)));
    asked = { keys, wanted };
    const before = search.nextElementSibling;
    // Nothing stands between a question and its answers, and an address that was asked for earlier is none of them.
    if (before) before.hidden = active;
    if (active && location.hash) history.replaceState(null, "", location.pathname + location.search);
    clear.hidden = !active;
    work = (function* () {
      let count = 0;
      for (const [unit, articles] of all ?? units()) {
        const earlier = count;
        for (const article of articles) {
          if (!narrows || !article.hidden) {
            const own = keys.length ? (article.dataset.keys ?? "").split(" ").concat(unit.id) : keys;
            const found = keys.every((key) => own.includes(key)) && wanted.every((spellings) =>
              spellings.some((word) => saidBy(article).includes(word)));
            if (article.hidden == found) article.hidden = !found;
          }
          count += !article.hidden;
          yield;
        }
        if (unit.hidden != (count == earlier)) unit.hidden = !unit.hidden;
        measure(unit, count - earlier);
      }
      // Who types hears the result, not each step towards it.
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        const result = active ? search.dataset[count ? "some" : "none"] : everything;
        status.textContent = result.replace("#", count).replace("*", () => set.map(told).join(" · "));
      }, 250);
    })();
    proceed(100);
  };
  const reset = () => {
    for (const one of controls) one.checked = one.selectedIndex = 0;
    words.value = "";
    filter();
  };
  // A link leads to what it names, filtered out or folded.
  const land = () => {
    proceed();
    const target = document.querySelector(":target");
    if (target?.closest("[hidden]")) {
      reset();
      proceed();
      target.scrollIntoView();
    }
    const details = document.querySelector("article:target > details");
    if (details) details.open = true;
  };

  document.documentElement.className = "js";
  search.hidden = document.querySelector(".get [hidden]").hidden = false;
  search.oninput = filter;
  words.onfocus = () => prepare([...document.querySelectorAll("article")]);
  open.onclick = close.onclick = ({ target }) => {
    proceed();
    const shown = document.querySelectorAll("article:not([hidden]) > details");
    for (const one of shown) one.open = target == open;
  };
  clear.onclick = () => {
    reset();
    words.focus();
  };
  onhashchange = land;
  onbeforeprint = () => proceed();
  // A browser may have kept what was chosen before; and all activities are there.
  onpageshow = () => {
    all = units();
    for (const [unit, articles] of all) measure(unit, articles.length);
    filter();
    land();
  };
}
