// Conveniences of the plan site; every page can be read without them.
(() => {
  "use strict";
  const root = document.documentElement;
  const memory = {
    read: () => { try { return localStorage.getItem("keyplan-theme") || ""; } catch { return ""; } },
    write: (theme) => { try { localStorage.setItem("keyplan-theme", theme); } catch { /* A browser may forbid it. */ } },
  };
  const show = (theme) => {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  // The script stands in the head, so the page never flashes in the other theme.
  show(memory.read());

  const themes = () => {
    const box = document.querySelector("[data-theme-switch]");
    if (!box) return;
    box.value = memory.read();
    box.addEventListener("change", () => { memory.write(box.value); show(box.value); });
    box.closest("[hidden]").hidden = false;
  };

  const collator = new Intl.Collator(root.lang, { numeric: true });
  const key = (row, at) => {
    const cell = row.cells[at];
    return cell ? cell.dataset.v ?? cell.textContent.trim() : "";
  };
  const sort = (table, at, way) => {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    rows.sort((a, b) => way * collator.compare(key(a, at), key(b, at)));
    body.append(...rows);
  };
  const sortable = (table) => {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, at) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const way = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", way > 0 ? "ascending" : "descending");
        sort(table, at, way);
      });
    });
  };

  const filter = () => {
    const box = document.querySelector("[data-filter]");
    const table = document.querySelector("table[data-tools]");
    if (!box || !table) return;
    const status = document.querySelector("[data-shown]");
    const fold = (text) => text.toLocaleLowerCase(root.lang).normalize("NFKD").replace(/\p{M}/gu, "");
    box.addEventListener("input", () => {
      const words = fold(box.value).split(/\s+/).filter(Boolean);
      const rows = [...table.tBodies[0].rows];
      rows.forEach((row) => { row.hidden = !words.every((word) => fold(row.textContent).includes(word)); });
      const shown = rows.filter((row) => !row.hidden).length;
      status.textContent = words.length === 0 ? "" : shown === 0 ? status.dataset.none : `${shown} / ${rows.length}`;
    });
    box.closest("[hidden]").hidden = false;
  };

  // What is picked stands in the address, so that a link shows the same.
  const picks = () => {
    const form = document.querySelector("[data-picks]");
    if (!form) return;
    const items = [...document.querySelectorAll("[data-owner]")];
    const status = form.querySelector("[data-picked]");
    const fields = [...form.querySelectorAll("[name]")];
    const chosen = () => fields.map((field) => [field.name, field.type === "checkbox" ? (field.checked ? field.value : "") : field.value]).filter(([, value]) => value);
    const show = () => {
      const wanted = chosen();
      let shown = 0;
      items.forEach((item) => {
        item.hidden = !wanted.every(([name, value]) => item.dataset[name] === value);
        if (!item.hidden && item.tagName === "TR") shown += 1;
      });
      status.textContent = wanted.length === 0 ? "" : shown === 0 ? status.dataset.none : `${shown} / ${items.filter((item) => item.tagName === "TR").length}`;
      document.querySelectorAll("details.folded").forEach((box) => { if (wanted.length && box.querySelector("[data-owner]:not([hidden])")) box.open = true; });
    };
    const read = () => {
      const hash = location.hash.slice(1);
      if (hash && !hash.includes("=")) return;
      const asked = new URLSearchParams(hash);
      fields.forEach((field) => {
        const value = asked.get(field.name) || "";
        if (field.type === "checkbox") field.checked = value === field.value;
        else field.value = [...field.options].some((option) => option.value === value) ? value : "";
      });
      show();
    };
    form.addEventListener("input", () => {
      history.replaceState(null, "", `#${new URLSearchParams(chosen())}`);
      show();
    });
    addEventListener("hashchange", read);
    form.hidden = false;
    read();
  };

  // A box that needs no scrolling needs no stop of the tab key.
  const scrollers = () => {
    const boxes = [...document.querySelectorAll(".scroll")];
    const look = () => boxes.forEach((box) => {
      if (box.scrollWidth > box.clientWidth + 1) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    });
    look();
    addEventListener("resize", look, { passive: true });
  };

  const spy = () => {
    const links = new Map([...document.querySelectorAll("nav.sections a")].map((link) => [link.hash.slice(1), link]));
    if (links.size === 0) return;
    const seen = new Set();
    const watch = new IntersectionObserver((entries) => {
      entries.forEach((entry) => entry.isIntersecting ? seen.add(entry.target.id) : seen.delete(entry.target.id));
      const now = [...links.keys()].find((id) => seen.has(id));
      if (!now) return;
      links.forEach((link, id) => id === now ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current"));
      const link = links.get(now), list = link.closest("ul");
      if (list.scrollWidth > list.clientWidth) list.scrollLeft = link.offsetLeft - list.offsetLeft - 16;
    }, { rootMargin: "-15% 0px -70% 0px" });
    links.forEach((_, id) => { const part = document.getElementById(id); if (part) watch.observe(part); });
  };

  // What a link leads to may be folded away.
  const unfold = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let box = target?.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
    if (target) target.scrollIntoView();
  };

  addEventListener("DOMContentLoaded", () => {
    themes();
    document.querySelectorAll("table[data-tools]").forEach(sortable);
    filter();
    picks();
    scrollers();
    spy();
    if (location.hash) unfold();
    addEventListener("hashchange", unfold);
  });
})();
