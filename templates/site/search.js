// Finds accounts, pages and items from wherever the reader is; what it searches is loaded when it is asked for.
(() => {
  "use strict";
  const start = document.querySelector("[data-find]");
  if (!start) return;
  const base = start.dataset.find, home = start.dataset.home;
  const fold = (text) => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/ß/g, "ss");
  const waiting = new Map(), loaded = new Map();
  window.keyplanFound = (name, value) => { waiting.get(name)?.(value); };
  const load = (name) => {
    if (!loaded.has(name)) loaded.set(name, new Promise((found) => {
      waiting.set(name, found);
      const script = document.createElement("script");
      script.src = `${base}${name}.js`;
      script.onerror = () => found(null);
      document.head.append(script);
    }));
    return loaded.get(name);
  };
  const shard = (word, shards) => [...word].slice(0, 2).reduce((sum, c) => (sum * 31 + c.codePointAt(0)) % shards, 0);

  let box, field, list, note, current = -1, run = 0;
  const build = () => {
    box = document.createElement("dialog");
    box.className = "finder";
    box.setAttribute("aria-label", start.textContent.trim());
    field = document.createElement("input");
    field.type = "search";
    field.autocomplete = "off";
    field.placeholder = start.dataset.hint;
    for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "true", "aria-controls": "found", "aria-autocomplete": "list", "aria-label": start.dataset.hint })) field.setAttribute(name, value);
    list = document.createElement("ul");
    list.id = "found";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", start.textContent.trim());
    note = document.createElement("p");
    note.className = "quiet";
    note.setAttribute("role", "status");
    box.append(field, list, note);
    document.body.append(box);
    field.addEventListener("input", () => search(field.value));
    field.addEventListener("keydown", (event) => {
      const options = list.children.length;
      if (event.key === "ArrowDown") point((current + 1) % Math.max(options, 1));
      else if (event.key === "ArrowUp") point((current - 1 + options) % Math.max(options, 1));
      else if (event.key === "Enter") list.children[Math.max(current, 0)]?.querySelector("a").click();
      else return;
      event.preventDefault();
    });
    box.addEventListener("click", (event) => { if (event.target === box || event.target.closest("a")) box.close(); });
  };
  const point = (to) => {
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === to)));
    current = to;
    const option = list.children[to];
    if (option) { field.setAttribute("aria-activedescendant", option.id); option.scrollIntoView({ block: "nearest" }); }
  };
  const show = (hits, words) => {
    list.replaceChildren(...hits.map((hit, at) => {
      const option = document.createElement("li"), link = document.createElement("a"), about = document.createElement("span");
      option.id = `found-${at}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      link.href = home + hit.href;
      link.tabIndex = -1;
      link.textContent = hit.title;
      about.className = "quiet";
      about.textContent = hit.about;
      option.append(link, " ", about);
      if (hit.text) { const text = document.createElement("p"); text.textContent = hit.text; option.append(text); }
      return option;
    }));
    note.textContent = words.length && hits.length === 0 ? start.dataset.none : "";
    if (hits.length) point(0);
  };
  const around = (text, words) => {
    const at = Math.min(...words.map((word) => fold(text).indexOf(word)).filter((at) => at >= 0));
    if (!Number.isFinite(at)) return "";
    return (at > 50 ? "…" : "") + text.slice(Math.max(0, at - 50), at + 110).replace(/\s+/g, " ") + (text.length > at + 110 ? "…" : "");
  };
  const search = async (asked) => {
    const mine = ++run;
    const words = fold(asked).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    const index = await load("accounts");
    if (!index || mine !== run) return;
    const fits = (text) => words.every((word) => fold(text).includes(word));
    const accounts = index.accounts.filter(([name]) => fits(name)).slice(0, words.length ? 8 : 12).map(([name, folder]) => ({ title: name, about: start.dataset.account, href: `${folder}/index.html` }));
    const pages = index.pages.filter(([title]) => fits(title)).slice(0, 8).map(([title, href]) => ({ title, about: start.dataset.page, href }));
    let hits = [...accounts, ...pages];
    show(hits, []);
    const long = words.filter((word) => word.length > 1);
    if (long.length === 0) return;
    let held = null;
    for (const word of long) {
      const known = await load(`words-${shard(word, index.shards)}`);
      if (mine !== run) return;
      const own = new Set(Object.entries(known || {}).filter(([known]) => known.startsWith(word)).flatMap(([, all]) => all));
      held = held === null ? own : new Set([...held].filter((at) => own.has(at)));
    }
    const found = [];
    for (const at of [...held].slice(0, 12)) {
      const [name, folder] = index.accounts[at];
      for (const [kind, title, href, text] of await load(`account-${folder}`) || []) {
        const inTitle = long.every((word) => fold(title).includes(word));
        if (inTitle || long.every((word) => fold(`${title} ${text}`).includes(word))) found.push({ title, about: `${kind} · ${name}`, href, text: inTitle ? "" : around(text, long), rank: inTitle ? 0 : 1 });
      }
      if (mine !== run) return;
    }
    found.sort((a, b) => a.rank - b.rank);
    hits = [...hits, ...found.slice(0, 40)];
    show(hits, words);
  };
  const open = () => {
    if (!box) build();
    if (box.open) return;
    field.value = "";
    list.replaceChildren();
    box.showModal();
    search("");
  };
  start.addEventListener("click", open);
  addEventListener("keydown", (event) => {
    const writes = event.target.closest?.("input,textarea,select");
    if ((event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)) || (event.key === "/" && !writes)) { event.preventDefault(); open(); }
  });
  start.hidden = false;
})();
