// Live reload of the preview. The server puts this script into each page that it serves; no page
// that is written to disk has it. It listens for builds, and when the page at hand changed it takes
// over only what differs, so that scroll position, focus, open panels and form values stay.
(() => {
  "use strict";

  const GERMAN = document.documentElement.lang.startsWith("de");
  const WORDS = GERMAN
    ? { gone: "Diese Seite gibt es nicht mehr.", home: "Zur Übersicht", fault: "Letzter Stand. Der Aufbau schlägt fehl:" }
    : { gone: "This page no longer exists.", home: "To the overview", fault: "Last good state. The build fails:" };

  // The build that the page at hand shows, as the server wrote it into our own address.
  let seen = new URL(document.currentScript.src).searchParams.get("build");
  let events = null;
  // The page as it was served. What page scripts did to the document since is not the server's change.
  let served = null;
  // One refresh after the other.
  let queue = Promise.resolve();

  const path = (text) => decodeURI(text).replace(/\/index\.html$/, "/");

  // XMLHttpRequest parses without running anything, also where trusted types forbid other parsers.
  const load = () =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open("GET", location.pathname + location.search);
      request.responseType = "document";
      request.onload = () => resolve({ status: request.status, page: request.response });
      request.onerror = () => reject(new Error("the preview does not answer"));
      request.send();
    });

  // ---- Notices: one panel at a time, made of text only.

  const notice = (name, text, link) => {
    const shown = document.getElementById("keyplan-notice");
    if (text || shown?.dataset.kind === name) shown?.remove();
    if (!text) return;
    const panel = document.createElement("aside");
    panel.id = "keyplan-notice";
    panel.setAttribute("role", "status");
    panel.dataset.kind = name;
    panel.style.cssText =
      "position:fixed;inset:auto 1rem 1rem 1rem;z-index:2147483647;max-height:40vh;overflow:auto;" +
      "padding:.75rem 1rem;border-radius:.5rem;background:#7f1d1d;color:#fff;font:14px/1.5 system-ui,sans-serif;" +
      "white-space:pre-wrap;box-shadow:0 4px 24px rgb(0 0 0/.3)";
    panel.append(text);
    if (link) {
      const anchor = document.createElement("a");
      anchor.href = "/";
      anchor.textContent = link;
      anchor.style.cssText = "color:inherit;margin-left:1rem";
      panel.append(anchor);
    }
    document.body.append(panel);
  };

  // ---- Taking over what differs.

  // What a reader did inside an element that is about to be replaced.
  const remember = (root) => {
    // Boxes of one name belong together, so each is known by its value too.
    const box = (element) => (/^(checkbox|radio)$/.test(element.type) ? `=${element.value}` : "");
    const key = (element) =>
      element.id || (element.name && element.name + box(element)) || element.querySelector?.(":scope > summary")?.textContent;
    const all = (selector) => [root, ...root.querySelectorAll(selector)].filter((element) => element.matches(selector));
    const panels = new Map(all("details").map((element) => [key(element), element.open]));
    const fields = new Map(
      all("input,select,textarea").map((element) => [key(element), [element.value, element.checked]])
    );
    const focus = root.contains(document.activeElement) && document.activeElement.id;
    const scrolled = all("[id]").filter((element) => element.scrollTop || element.scrollLeft);
    const places = scrolled.map((element) => [element.id, element.scrollTop, element.scrollLeft]);
    return (fresh) => {
      const found = (selector) => [fresh, ...fresh.querySelectorAll(selector)].filter((element) => element.matches(selector));
      for (const element of found("details")) {
        if (panels.has(key(element))) element.open = panels.get(key(element));
      }
      for (const element of found("input,select,textarea")) {
        if (!fields.has(key(element)) || element.type === "file") continue;
        const [value, checked] = fields.get(key(element));
        if (element.type === "checkbox" || element.type === "radio") element.checked = checked;
        else element.value = value;
      }
      for (const [id, top, left] of places) document.getElementById(id)?.scrollTo(left, top);
      if (focus) document.getElementById(focus)?.focus({ preventScroll: true });
    };
  };

  const replace = (live, fresh) => {
    const copy = document.importNode(fresh, true);
    const restore = live.nodeType === Node.ELEMENT_NODE && copy.nodeType === Node.ELEMENT_NODE ? remember(live) : null;
    live.replaceWith(copy);
    restore?.(copy);
  };

  const own = (node) => node.id === "keyplan-notice" || (node.src || "").includes("/_keyplan/live.js");
  const children = (node) => [...node.childNodes].filter((child) => !own(child));
  const alike = (one, other) => one.nodeType === other.nodeType && one.nodeName === other.nodeName && one.id === other.id;
  const paired = (one, other) => one.length === other.length && one.every((node, at) => alike(node, other[at]));

  const counterpart = (nodes, node) => {
    const found = nodes.filter((other) => alike(node, other));
    if (found.length !== 1) throw new Error("another page");
    return found[0];
  };

  // Brings `live` from what was served before to what is served now. Where a page script changed the
  // document's shape in between, the whole part is replaced.
  const patch = (live, before, now) => {
    if (before.isEqualNode(now)) return;
    if (live.nodeType !== Node.ELEMENT_NODE) {
      live.data = now.data;
      return;
    }
    const [a, b, c] = [live, before, now].map(children);
    if (live === document.body && paired(b, c)) {
      // Page scripts may add panels of their own to the body; what the server sent is among them.
      b.forEach((node, at) => node.isEqualNode(c[at]) || patch(counterpart(a, node), node, c[at]));
      return;
    }
    if (!paired(b, c) || !paired(a, b)) {
      if (live === document.body) throw new Error("another page");
      replace(live, now);
      return;
    }
    for (const { name } of [...before.attributes]) if (!now.hasAttribute(name)) live.removeAttribute(name);
    for (const { name, value } of now.attributes) if (before.getAttribute(name) !== value) live.setAttribute(name, value);
    a.forEach((node, at) => patch(node, b[at], c[at]));
  };

  const sheets = (page) => [...page.querySelectorAll('head link[rel="stylesheet"]')];

  // New sheets are loaded before old ones go, so that the page never stands without style.
  const restyle = (now, build) => {
    const [old, wanted] = [sheets(document), sheets(now)];
    const addresses = (links) => links.map((link) => link.getAttribute("href")).join();
    const same = addresses(served ? sheets(served) : old) === addresses(wanted);
    const loaded = wanted.map(
      (link) =>
        new Promise((done) => {
          const fresh = document.importNode(link);
          if (same) fresh.href = `${link.getAttribute("href")}?build=${build}`;
          fresh.onload = fresh.onerror = done;
          document.head.append(fresh);
        })
    );
    Promise.all(loaded).then(() => old.forEach((gone) => gone.remove()));
  };

  const refresh = async (news) => {
    const before = served;
    const { status, page } = await load();
    if (status === 404 || !page) {
      notice("gone", WORDS.gone, WORDS.home);
      return;
    }
    notice("gone");
    if (!before || document.documentElement.lang !== page.documentElement.lang) throw new Error("no base");
    const style = news.style || !sheets(before).every((link, at) => link.isEqualNode(sheets(page)[at]));
    if (style) restyle(page, news.build);
    document.title = page.title;
    // What a page's own script changed in the document, it takes back before and does again after.
    document.dispatchEvent(new CustomEvent("keyplan:patching", { detail: news }));
    patch(document.body, before.body, page.body);
    served = page;
    document.dispatchEvent(new CustomEvent("keyplan:patched", { detail: news }));
  };

  const hear = (event) => {
    const news = JSON.parse(event.data);
    seen = event.lastEventId;
    notice("fault", news.fault && `${WORDS.fault}\n${news.fault}`);
    if (news.all || news.style || news.changed.includes(path(location.pathname))) {
      queue = queue.then(() => refresh(news)).catch(() => location.reload());
    }
  };

  // ---- A hidden page gives its connection back: browsers allow only a few.

  const open = () => {
    if (events || document.hidden) return;
    events = new EventSource(`/_keyplan/events?build=${seen}`);
    events.onmessage = hear;
  };
  const close = () => {
    events?.close();
    events = null;
  };

  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);

  queue = load().then(({ page }) => { served = page; }, () => {});
  open();
})();
