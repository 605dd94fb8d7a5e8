// Tools for the stakeholder map: zoom, search, filters, layers, folding, a person's panel, a link to what
// is seen, pictures to take along. The page says everything without them.
//
// What a reader chose is in `state` and, as a link, in the address. `dress` reads the page and applies the
// state, `undress` takes all of it back, so that the preview patches the page as it was served.
(() => {
  "use strict";

  const STYLE = `{style}`;
  // How folded people and faded ones look in a picture that is taken along.
  const FOLDED = ".kp-map .kp-pill{fill:var(--kp-ink)}.kp-map .kp-fold text{fill:var(--kp-on-ink);font-size:11px}.kp-map .kp-faint{opacity:.22}";
  const SVG = "http://www.w3.org/2000/svg";
  const KINDS = ["unit", "role", "stance"];
  // Names can be read from here on; nobody needs them larger than this.
  const [READABLE, LEAST, MOST] = [0.7, 0.1, 4];

  const $ = (css, within = document) => within?.querySelector(css);
  const $$ = (css, within = document) => [...(within?.querySelectorAll(css) ?? [])];
  const say = (text, values) => text.replace(/\{ ?\$(\w+) ?\}/g, (_, name) => values[name]);
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const smooth = () => (still.matches ? "auto" : "smooth");

  const fresh = () => ({
    person: "", q: "", zoom: "", way: "", at: null, levels: 0, full: false,
    unit: new Set(), role: new Set(), stance: new Set(), off: new Set(), closed: new Set(),
  });
  let state = fresh();
  // The page as it was read last; nothing while it is not dressed.
  let view = null;
  let scale = 1;
  // The hit of the search that is being looked at.
  let turn = 0;

  // ---- Reading the page.

  const numbers = (text) => (text ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
  const attributes = (element, ...names) => names.map((name) => Number(element.getAttribute(name)));

  const folded = (text) => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/ß/g, "ss");
  const spelled = (text) => folded(text.toLowerCase().replace(/[äöü]/g, (vowel) => `${folded(vowel)}e`));

  const readPerson = (card, entry) => {
    const { id } = card.dataset;
    const [x, y] = numbers(card.getAttribute("transform"));
    const [width, height] = attributes($("rect", card), "width", "height");
    const words = $$(":scope > .entry .name, :scope > p, :scope > .tags", entry).map((part) => part.textContent).join(" ");
    return {
      id, card, entry, x, y, width, height, under: card.dataset.under ?? "", below: [], level: 0, count: 0,
      link: $("a", card), name: $(".name", entry)?.textContent ?? id, words: `${folded(words)} ${spelled(words)}`,
    };
  };

  const inside = (frame, { x, y, width, height }) =>
    x >= frame.x && y >= frame.y && x + width <= frame.x + frame.width && y + height <= frame.y + frame.height;

  const box = (element) => {
    const [x, y, width, height] = attributes(element, "x", "y", "width", "height");
    return { x, y, width, height };
  };

  // Whose people a frame or a label is about: those within, or the one right below.
  const readMarks = (svg, people) => {
    const frames = $$(".kp-frame", svg).map((element) => ({ element, ...box(element) }));
    frames.forEach((frame) => { frame.members = people.filter((person) => inside(frame, person)); });
    const labels = $$(".kp-unit", svg).map((element) => {
      const plate = { element, ...box($("rect", element)) };
      const over = (frame) => plate.x >= frame.x && plate.x < frame.x + frame.width && frame.y > plate.y && frame.y < plate.y + plate.height;
      const near = (person) => Math.abs(person.x - plate.x) + Math.abs(person.y - plate.y - plate.height);
      const nearest = () => people.reduce((best, person) => (near(person) < near(best) ? person : best), people[0]);
      plate.members = frames.find(over)?.members ?? [nearest()];
      return plate;
    });
    return { frames, labels };
  };

  // Measured once: every later measure would cost the browser a layout of the whole picture.
  const readLegend = (svg) => {
    const legend = $(".kp-legend", svg);
    const items = $$("[role=listitem]", legend).map((element) => {
      const { x, y, width, height } = element.getBBox();
      return { element, x, y, width, height };
    });
    return { legend, items };
  };

  const read = () => {
    const map = $("#map");
    const svg = $("#map-box svg");
    if (!svg) return null;
    const entries = new Map($$(".outline > li").map((entry) => [entry.dataset.id, entry]));
    const cards = $$("[data-id]", svg).map((card) => readPerson(card, entries.get(card.dataset.id)));
    const people = new Map(cards.map((person) => [person.id, person]));
    people.forEach((person) => people.get(person.under)?.below.push(person));
    // Managers before those below them.
    const order = [...people.values()].filter((person) => !people.has(person.under));
    for (const person of order) {
      person.below.forEach((report) => { report.level = person.level + 1; order.push(report); });
    }
    order.toReversed().forEach((person) => { if (people.has(person.under)) people.get(person.under).count += person.count + 1; });
    const [, , width, height] = numbers(svg.getAttribute("viewBox"));
    return {
      map, svg, people, order, width, height, size: { width, height }, box: $("#map-box"), panel: $("#map-panel"),
      tree: $$(".kp-tree[data-to]", svg), lines: $$("[data-from]", svg),
      ...readMarks(svg, [...people.values()]), ...readLegend(svg), changed: new Map(), added: [],
    };
  };

  // ---- Changing the page so that it can be taken back.

  const set = (element, name, value) => {
    const before = view.changed.get(element) ?? {};
    if (!(name in before)) before[name] = element.getAttribute(name);
    view.changed.set(element, before);
    if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
  };
  const unset = (element, name) => {
    const before = view.changed.get(element)?.[name];
    if (before === undefined) return;
    if (before === null) element.removeAttribute(name);
    else element.setAttribute(name, before);
  };
  const mark = (element, name, on) => {
    if (element.classList.contains(name) === on) return;
    const names = new Set(element.classList);
    if (on) names.add(name);
    else names.delete(name);
    set(element, "class", [...names].join(" "));
  };
  const make = (name, values = {}, ...children) => {
    const element = document.createElementNS(SVG, name);
    Object.entries(values).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...children);
    return element;
  };

  const undress = () => {
    if (!view) return;
    const { activeElement: focus } = document;
    view.held = {
      left: view.box.scrollLeft, top: view.box.scrollTop,
      inPanel: view.panel.contains(focus), fold: focus?.closest?.(".kp-fold")?.dataset.fold,
    };
    view.changed.forEach((before, element) => Object.keys(before).forEach((name) => unset(element, name)));
    view.added.forEach((element) => element.remove());
    $(".map-person").replaceChildren();
    const { held } = view;
    view = null;
    return held;
  };

  // ---- Who is to be seen.

  const fits = ({ entry }) =>
    KINDS.every((kind) => state[kind].size === 0 || (entry?.dataset[kind] ?? "").split(kind === "role" ? " " : "\n").some((word) => state[kind].has(word)));

  const judge = () => {
    const folded = new Set();
    view.order.forEach(({ id, under }) => { if (folded.has(under) || state.closed.has(under)) folded.add(id); });
    const off = view.order.filter((person) => state.off.has(person.entry?.dataset.status));
    const gone = new Set([...folded, ...off.map((person) => person.id)]);
    const faint = new Set(view.order.filter((person) => !fits(person)).map((person) => person.id));
    return { folded, gone, faint };
  };

  const show = () => {
    const { folded, gone, faint } = judge();
    const hits = new Set(search(state.q));
    view.people.forEach((person) => {
      const { id, card } = person;
      mark(card, "kp-gone", gone.has(id));
      mark(card, "kp-faint", faint.has(id));
      mark(card, "kp-picked", id === state.person);
      mark(card, "kp-hit", hits.has(person));
    });
    view.tree.forEach((line) => {
      const ends = [line.dataset.to, view.people.get(line.dataset.to)?.under];
      mark(line, "kp-gone", state.off.has("reporting") || ends.some((id) => gone.has(id)));
      mark(line, "kp-faint", ends.some((id) => faint.has(id)));
    });
    view.lines.forEach((line) => {
      const ends = [line.dataset.from, line.dataset.to];
      const layer = [...line.classList].find((name) => state.off.has(name.slice(3)));
      const touches = ends.includes(state.person);
      mark(line, "kp-gone", Boolean(layer) || ends.some((id) => gone.has(id)));
      mark(line, "kp-faint", ends.some((id) => faint.has(id)) || (state.person !== "" && !touches));
      mark(line, "kp-tie", touches);
    });
    [...view.frames, ...view.labels].forEach((one) => {
      mark(one.element, "kp-gone", state.off.has("units") || one.members.every((person) => gone.has(person.id)));
    });
    view.gone = gone;
    close(folded);
    folds();
  };

  // ---- Closing the gaps that folded people leave.

  const merged = (spans) => {
    const sorted = spans.sort((one, other) => one[0] - other[0]);
    return sorted.reduce((all, [from, to]) => {
      const last = all.at(-1);
      if (last && from <= last[1]) last[1] = Math.max(last[1], to);
      else all.push([from, to]);
      return all;
    }, []);
  };

  // Where only hidden cards stand, a strip shrinks to almost nothing. Order stays, so nothing meets that
  // did not meet before, and straight lines stay straight.
  const squeeze = (hidden, shown) => {
    const kept = merged(shown);
    const strips = merged(hidden).flatMap(([from, to]) => {
      const holes = [];
      let at = from;
      for (const [start, end] of kept) {
        if (end <= at || start >= to) continue;
        if (start > at) holes.push([at, start]);
        at = Math.max(at, end);
      }
      if (at < to) holes.push([at, to]);
      return holes;
    });
    const [share, least] = [0.02, 10];
    return (value) =>
      Math.round(strips.reduce((moved, [from, to]) => {
        const size = to - from;
        const rest = Math.min(size, Math.max(least, size * share));
        return moved - Math.max(0, Math.min(value, to) - from) * (1 - rest / size);
      }, value));
  };

  const path = (d, f, g) => {
    let command = "M", odd = false;
    return d.replace(/[A-Za-z]|-?[\d.]+/g, (token) => {
      if (/[A-Za-z]/.test(token)) {
        command = token;
        odd = false;
        return token;
      }
      const isY = command === "V" || (command !== "H" && odd);
      odd = !odd;
      return (isY ? g : f)(Number(token));
    });
  };

  const close = (folded) => {
    const all = [...view.people.values()];
    const hidden = all.filter((person) => folded.has(person.id));
    const plates = view.labels.filter(({ element }) => !element.classList.contains("kp-gone"));
    const spans = (at, size, room, list) => list.map((one) => [one[at] - room, one[at] + one[size] + room]);
    const axis = (at, size) =>
      squeeze(spans(at, size, 28, hidden), [...spans(at, size, 28, all.filter((person) => !folded.has(person.id))), ...spans(at, size, 8, plates)]);
    const [f, g] = [axis("x", "width"), axis("y", "height")];
    const shift = (x, y) => `translate(${f(x) - x} ${g(y) - y})`;
    all.forEach(({ card, x, y }) => set(card, "transform", `translate(${f(x)} ${g(y)})`));
    const original = (element, name) => view.changed.get(element)?.[name] ?? element.getAttribute(name);
    const bend = (line) => set(line, "d", path(original(line, "d"), f, g));
    view.tree.forEach(bend);
    view.lines.forEach((line) => {
      $$(".kp-curve", line).forEach(bend);
      $$(".kp-head, .kp-sign-disc, .kp-cross", line).forEach((sign) => {
        const [x, y] = sign.hasAttribute("cx") ? attributes(sign, "cx", "cy") : numbers(sign.getAttribute("d"));
        const middle = sign.matches(".kp-cross") ? [x + 3, y + 3] : [x, y];
        set(sign, "transform", shift(...middle));
      });
    });
    // A frame ends where its last visible person does.
    view.frames.forEach(({ element, x, y, width, height, members }) => {
      const seen = members.filter((person) => !folded.has(person.id));
      const last = (list, at, size, move = Number) => Math.max(...list.map((one) => move(one[at]) + one[size]));
      const right = last(seen, "x", "width", f) + x + width - last(members, "x", "width");
      const bottom = last(seen, "y", "height", g) + y + height - last(members, "y", "height");
      const label = view.labels.find((one) => one.members === members);
      const least = label ? label.width + 24 : 0;
      const place = { x: f(x), y: g(y), width: Math.max(least, right - f(x)), height: bottom - g(y) };
      if (seen.length > 0) Object.entries(place).forEach(([name, value]) => set(element, name, value));
    });
    view.labels.forEach(({ element, x, y }) => set(element, "transform", shift(x, y)));
    resize(f(view.width), g, hidden.length > 0);
  };

  // The legend comes below whatever is left, in rows as wide as that.
  const resize = (width, g, isLess) => {
    const { legend, items } = view;
    const wide = Math.max(width, Math.min(view.width, 560));
    let size = { width: wide, height: g(view.height) };
    if (!isLess) {
      [...items.map((item) => item.element), ...(legend ? [legend] : [])].forEach((part) => set(part, "transform", "translate(0 0)"));
      size = { width: view.width, height: view.height };
    } else if (legend) {
      const top = Math.min(...items.map((item) => item.y));
      const first = Math.min(...items.map((item) => item.y + item.height / 2));
      let [x, row] = [40, 0];
      items.forEach(({ element, x: left, y, width: own, height }) => {
        if (x > 40 && x + own > wide - 40) [x, row] = [40, row + 1];
        set(element, "transform", `translate(${x - left} ${first + row * 28 - (y + height / 2)})`);
        x += own + 24;
      });
      set(legend, "transform", `translate(0 ${g(top) - top})`);
      size.height = g(top) + row * 28 + 48;
    }
    const rule = $(".kp-rule", legend);
    if (rule?.parentElement === legend) {
      const d = view.changed.get(rule)?.d ?? rule.getAttribute("d");
      set(rule, "d", isLess ? d.replace(/H.*/, `H${wide - 40}`) : d);
    }
    view.size = size;
    set(view.svg, "viewBox", `0 0 ${size.width} ${size.height}`);
    Object.entries(size).forEach(([name, value]) => set($(".kp-bg", view.svg), name, value));
    stretch();
  };

  // ---- The buttons on the cards that fold what is below.

  const folds = () => {
    view.people.forEach((person) => {
      if (person.below.length === 0) return;
      const isClosed = state.closed.has(person.id);
      const { count } = person;
      if (!person.fold) {
        person.fold = make("g", { class: "kp-fold", role: "button", tabindex: 0, "data-fold": person.id, transform: `translate(${person.width / 2} ${person.height})` });
        person.card.append(person.fold);
        view.added.push(person.fold);
      }
      const words = say(isClosed ? view.map.dataset.unfold : view.map.dataset.fold, { count, name: person.name });
      const sign = isClosed ? `+${count}` : "−";
      const half = 7 + sign.length * 4;
      person.fold.setAttribute("aria-expanded", !isClosed);
      person.fold.setAttribute("aria-label", words);
      person.fold.replaceChildren(
        make("title", {}, words),
        make("rect", { class: "kp-reach", x: -half - 6, y: -12, width: 2 * half + 12, height: 30 }),
        make("rect", { class: "kp-pill", x: -half, y: -9, width: 2 * half, height: 18, rx: 9 }),
        make("text", { class: "kp-small", y: 4 }, sign),
      );
    });
  };

  const fold = (id) => {
    if (state.closed.has(id)) state.closed.delete(id);
    else state.closed.add(id);
    state.levels = 0;
    show();
    controls();
    remember();
  };

  const toLevel = (levels) => {
    state.levels = levels;
    const folds = view.order.filter((person) => levels > 0 && person.level === levels - 1 && person.below.length > 0);
    state.closed = new Set(folds.map((person) => person.id));
    show();
  };

  // What somebody is hidden by is taken away.
  const uncover = (person) => {
    const seen = new Set();
    for (let up = view.people.get(person.under); up && !seen.has(up.id); up = view.people.get(up.under)) {
      seen.add(up.id);
      if (state.closed.delete(up.id)) state.levels = 0;
    }
    state.off.delete(person.entry?.dataset.status);
    show();
    controls();
  };

  // ---- Zoom.

  const room = () => {
    const style = getComputedStyle(view.box);
    const across = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
    const down = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom) + 2;
    const height = view.map.classList.contains("map-full") ? view.box.clientHeight : parseFloat(style.maxHeight) || innerHeight;
    return { width: view.box.clientWidth - across, height: height - down };
  };
  const limited = (factor) => Math.min(MOST, Math.max(LEAST, factor));
  const fitting = (way) => {
    const { width, height } = room();
    const across = width / view.size.width;
    if (way === "whole") return limited(Math.min(across, height / view.size.height, 1.25));
    if (way === "width") return limited(Math.min(across, 1.5));
    return limited(Math.max(Math.min(across, 1), READABLE));
  };

  const stretch = () => {
    set(view.svg, "width", Math.round(view.size.width * scale));
    set(view.svg, "height", Math.round(view.size.height * scale));
    const shown = $("#map-scale");
    if (shown) shown.value = `${Math.round(scale * 100)} %`;
  };

  const middle = () => {
    const { left, top, width, height } = view.box.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };

  // What is under the point stays under it.
  const scaleTo = (factor, { x, y } = middle()) => {
    const before = view.svg.getBoundingClientRect();
    const [u, v] = [(x - before.left) / scale, (y - before.top) / scale];
    scale = limited(factor);
    stretch();
    const after = view.svg.getBoundingClientRect();
    view.box.scrollLeft += after.left + u * scale - x;
    view.box.scrollTop += after.top + v * scale - y;
  };

  let motion = 0;
  const glideTo = (factor, point) => {
    cancelAnimationFrame(motion);
    const [from, to, start] = [scale, limited(factor), performance.now()];
    if (still.matches) return scaleTo(to, point);
    const step = (now) => {
      if (!view) return;
      const share = Math.min(1, Math.max(0, now - start) / 160);
      scaleTo(from * (to / from) ** (share * (2 - share)), point);
      if (share < 1) motion = requestAnimationFrame(step);
    };
    motion = requestAnimationFrame(step);
  };

  const zoomBy = (factor, point) => {
    const to = limited((state.zoom || scale) * factor);
    state.zoom = to;
    glideTo(to, point);
    remember();
  };
  const zoomAs = (way) => {
    state.zoom = "";
    state.at = null;
    state.way = way;
    glideTo(fitting(way));
    remember();
  };

  // The place in the picture that is in the middle of the box.
  const looking = () => {
    const { left, top } = view.svg.getBoundingClientRect();
    const { x, y } = middle();
    return [Math.round((x - left) / scale), Math.round((y - top) / scale)];
  };
  const lookAt = ([x, y], behavior = "auto") => {
    const { left, top } = view.svg.getBoundingClientRect();
    const now = middle();
    view.box.scrollBy({ left: left + x * scale - now.x, top: top + y * scale - now.y, behavior });
  };

  // Brings somebody to where nothing covers them: within the box, on the screen, above the sheet of a phone.
  const reveal = (person) => {
    const card = person.card.getBoundingClientRect();
    const frame = view.box.getBoundingClientRect();
    const sheet = view.panel.hidden ? null : view.panel.getBoundingClientRect();
    const end = sheet && sheet.left <= frame.left ? sheet.top : innerHeight;
    const isFar = frame.top < 0 || end - frame.top < 180;
    const isSeen = card.left >= frame.left && card.right <= frame.right && card.top >= frame.top && card.bottom <= Math.min(frame.bottom, end);
    if (isSeen && !isFar) return;
    // Where the box begins once the page has been scrolled.
    const top = isFar ? frame.top - view.map.getBoundingClientRect().top : frame.top;
    const height = Math.min(frame.height, end - top);
    view.box.scrollBy({
      left: card.left + card.width / 2 - frame.left - frame.width / 2,
      top: card.top + card.height / 2 - frame.top - height / 2,
      behavior: smooth(),
    });
    if (isFar && !state.full) view.map.scrollIntoView({ behavior: smooth() });
  };

  // ---- Search.

  const search = (text) => {
    const words = text.split(/\s+/).filter(Boolean).map((word) => [folded(word), spelled(word)]);
    if (words.length === 0) return [];
    return [...view.people.values()].filter((person) => words.every((forms) => forms.some((form) => person.words.includes(form))));
  };

  const found = (step) => {
    const hits = search(state.q);
    const status = $("#map-found");
    turn = hits.length === 0 ? 0 : (turn + step + hits.length) % hits.length;
    status.value = state.q.trim() === "" ? "" : hits.length === 0 ? view.map.dataset.nobody : say(view.map.dataset.found, { at: turn + 1, count: hits.length });
    if (hits.length > 0) uncover(hits[turn]);
    else show();
    view.people.forEach(({ card }) => mark(card, "kp-now", card === hits[turn]?.card));
    if (hits.length > 0) reveal(hits[turn]);
    remember();
  };

  // ---- A person's panel.

  const fill = () => {
    const { panel } = view;
    const person = view.people.get(state.person);
    const shown = $(".map-person", panel);
    shown.replaceChildren();
    panel.hidden = !person?.entry;
    view.map.classList.toggle("map-open", !panel.hidden);
    if (panel.hidden) return;
    const parts = [...person.entry.children].flatMap((part) => (part.matches("details") ? [...part.children].slice(1) : [part]));
    shown.append(...parts.map((part) => part.cloneNode(true)));
    $$("[id]", shown).forEach((part) => part.removeAttribute("id"));
    $$(".name", shown).forEach((name) => {
      const heading = document.createElement("h2");
      heading.className = name.className;
      heading.append(...name.childNodes);
      name.replaceWith(heading);
    });
    $$(".map-show", shown).forEach((part) => part.remove());
    panel.scrollTop = 0;
  };

  const open = (id) => {
    const person = view.people.get(id);
    if (!person?.entry) return;
    state.person = id;
    uncover(person);
    fill();
    refit();
    view.panel.focus({ preventScroll: true });
    reveal(person);
    remember();
  };

  const shut = () => {
    const person = view.people.get(state.person);
    state.person = "";
    show();
    fill();
    refit();
    (person?.link ?? view.box).focus({ preventScroll: true });
    if (person) reveal(person);
    remember();
  };

  const refit = () => {
    if (!state.zoom) scaleTo(fitting(state.way));
  };

  // ---- The address.

  let waiting = 0;
  const address = () => {
    const list = (values) => [...values].join(",");
    const parts = {
      person: state.person, q: state.q.trim(), unit: state.unit.has("") ? `${list(state.unit)},` : list(state.unit),
      role: list(state.role), stance: list(state.stance), off: list(state.off),
      levels: state.levels || "", closed: state.levels ? "" : list(state.closed),
      zoom: state.zoom ? Number(state.zoom).toFixed(2) : state.way, at: state.zoom ? looking().join(",") : "",
    };
    const told = Object.entries(parts).filter(([, value]) => value !== "");
    const hash = told.map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%2C/g, ",")}`).join("&");
    history.replaceState(history.state, "", hash ? `#${hash}` : location.pathname + location.search);
  };
  const remember = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => view && address(), 250);
  };

  const recall = () => {
    const told = new URLSearchParams(location.hash.slice(1));
    const list = (name) => (told.get(name) ?? "").split(",");
    const some = (name) => new Set(list(name).filter(Boolean));
    state = Object.assign(fresh(), { person: told.get("person") ?? "", q: told.get("q") ?? "", off: some("off"), closed: some("closed") });
    KINDS.forEach((kind) => { state[kind] = some(kind); });
    if ((told.get("unit") ?? "x").endsWith(",")) state.unit.add("");
    const zoom = told.get("zoom") ?? "";
    if (/^(whole|width)$/.test(zoom)) state.way = zoom;
    else if (Number(zoom) > 0) state.zoom = limited(Number(zoom));
    const at = list("at").map(Number);
    if (at.length === 2 && at.every(Number.isFinite)) state.at = at;
    state.levels = Math.max(0, Number.parseInt(told.get("levels") ?? "0", 10) || 0);
  };
  const isView = () => /[#&](person|q|unit|role|stance|off|levels|closed|zoom)=/.test(location.hash);

  // ---- Pictures to take along.

  const alone = () => {
    const theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    const chosen = document.documentElement.dataset.theme ?? theme;
    const copy = view.svg.cloneNode(true);
    $$(".kp-gone, .kp-reach, .kp-fold[aria-expanded=true]", copy).forEach((part) => part.remove());
    $$(".kp-picked, .kp-hit, .kp-now", copy).forEach((part) => part.classList.remove("kp-picked", "kp-hit", "kp-now"));
    const style = make("style");
    style.textContent = `${STYLE.replaceAll(`:root[data-theme="${chosen}"] .kp-map{`, ".kp-map.kp-map{")}${FOLDED}`;
    copy.prepend(style);
    copy.setAttribute("width", view.size.width);
    copy.setAttribute("height", view.size.height);
    return new XMLSerializer().serializeToString(copy);
  };

  const png = async (button) => {
    const { width, height } = view.size;
    // Browsers refuse canvases beyond these sizes.
    const factor = Math.min(2, 16000 / Math.max(width, height), Math.sqrt(2e8 / (width * height)));
    const picture = new Image();
    picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(alone())}`;
    await picture.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [Math.round(width * factor), Math.round(height * factor)];
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
    const link = document.createElement("a");
    [link.href, link.download] = [URL.createObjectURL(blob), button.dataset.name];
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  const brieflySay = (button, text) => {
    button.dataset.usual ??= button.textContent;
    button.textContent = text;
    setTimeout(() => { button.textContent = button.dataset.usual; }, 1800);
  };

  const copy = async (button) => {
    clearTimeout(waiting);
    address();
    try {
      await navigator.clipboard.writeText(location.href);
    } catch {
      // Without the right to the clipboard, a selection is copied the old way.
      const field = document.createElement("textarea");
      field.value = location.href;
      button.after(field);
      field.select();
      document.execCommand("copy");
      field.remove();
      button.focus();
    }
    brieflySay(button, button.dataset.done);
  };

  // ---- The whole screen.

  const full = (on) => {
    state.full = on;
    view.map.classList.toggle("map-full", on);
    document.documentElement.classList.toggle("map-is-full", on);
    $("[data-do=full]")?.setAttribute("aria-pressed", on);
    $(".map-tools", view.map).scrollTo({ left: 0, behavior: "instant" });
    for (let part = view.map; part !== document.body; part = part.parentElement) {
      [...part.parentElement.children].filter((other) => other !== part && !other.matches("script")).forEach((other) => { other.inert = on; });
    }
    refit();
  };

  // ---- The tools.

  const boxes = (kind) => $$(`input[name="map-${kind}"]`);
  const controls = () => {
    KINDS.forEach((kind) => boxes(kind).forEach((one) => { one.checked = state[kind].has(one.value); }));
    boxes("layer").forEach((one) => { one.checked = !state.off.has(one.value); });
    const counts = { filter: KINDS.reduce((sum, kind) => sum + state[kind].size, 0), layers: boxes("layer").filter((one) => !one.checked).length };
    $$("[data-sum]").forEach((part) => { part.textContent = counts[part.dataset.sum] || ""; });
    const levels = $("#map-levels");
    if (levels) levels.value = state.levels || "";
    const field = $("#map-find");
    if (field && field.value !== state.q) field.value = state.q;
  };

  const choose = (event) => {
    const { name, value, checked } = event.target;
    const kind = name?.replace("map-", "");
    const chosen = kind === "layer" ? state.off : KINDS.includes(kind) ? state[kind] : null;
    if (event.target.id === "map-levels") toLevel(Number(value));
    else if (!chosen) return;
    else if (checked === (kind !== "layer")) chosen.add(value);
    else chosen.delete(value);
    show();
    refit();
    controls();
    remember();
  };

  const does = {
    in: () => zoomBy(1.25),
    out: () => zoomBy(0.8),
    whole: () => zoomAs("whole"),
    width: () => zoomAs("width"),
    full: () => full(!state.full),
    close: shut,
    copy,
    clear: () => { KINDS.forEach((kind) => state[kind].clear()); show(); controls(); remember(); },
    png: (button) => png(button).catch(() => brieflySay(button, button.dataset.failed)),
  };

  const shutMenus = (except) => $$(".map-menu[open]").filter((menu) => menu !== except).forEach((menu) => { menu.open = false; });

  const click = (event) => {
    if (!view || event.defaultPrevented || event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { target } = event;
    shutMenus(target.closest(".map-menu"));
    const button = target.closest("[data-do]");
    if (button && view.map.contains(button)) return void does[button.dataset.do]?.(button);
    const folding = target.closest(".kp-fold");
    if (folding) return void fold(folding.dataset.fold);
    const showing = target.closest(".map-show");
    if (showing) return void open(showing.closest("li").dataset.id);
    // Links to people open them here, but for those in the words, which stay among the words.
    const link = target.closest("a");
    const to = link?.getAttribute("href") ?? "";
    if (!to.startsWith("#") || link.closest(".outline")) return;
    const person = [...view.people.values()].find(({ entry }) => entry && to === `#${entry.id}`);
    if (!person) return;
    event.preventDefault();
    open(person.id);
  };

  const escape = () => {
    const menu = $(".map-menu[open]");
    if (menu) {
      menu.open = false;
      $("summary", menu).focus();
    } else if (state.person) shut();
    else if (state.full) full(false);
    else return false;
    return true;
  };

  const key = (event) => {
    if (!view || event.ctrlKey || event.metaKey || event.altKey || !view.map.contains(event.target)) return;
    const { target } = event;
    const isField = target.matches("input, select, textarea");
    let done = true;
    if (target.id === "map-find" && event.key === "Enter") found(event.shiftKey ? -1 : 1);
    else if (target.id === "map-find" && event.key === "Escape" && target.value) {
      target.value = state.q = "";
      found(0);
    } else if (event.key === "Escape") done = escape();
    else if (target.closest(".kp-fold") && (event.key === "Enter" || event.key === " ")) fold(target.closest(".kp-fold").dataset.fold);
    else if (isField || !view.box.contains(target)) done = false;
    else if (event.key === "+" || event.key === "=") zoomBy(1.25);
    else if (event.key === "-") zoomBy(0.8);
    else if (event.key === "0") zoomAs("whole");
    else done = false;
    if (done) event.preventDefault();
  };

  // ---- Mouse, wheel and fingers. One finger scrolls as everywhere; the box never holds the page.

  const drag = (event) => {
    if (event.pointerType !== "mouse" || event.button !== 0 || !view) return;
    const { box: held } = view;
    const start = { x: event.clientX, y: event.clientY, left: held.scrollLeft, top: held.scrollTop };
    let moved = false;
    const move = (now) => {
      const [dx, dy] = [now.clientX - start.x, now.clientY - start.y];
      if (!moved && Math.hypot(dx, dy) < 5) return;
      if (!moved) held.setPointerCapture(event.pointerId);
      moved = true;
      held.classList.add("map-drag");
      held.scrollTo({ left: start.left - dx, top: start.top - dy, behavior: "instant" });
    };
    const end = () => {
      held.removeEventListener("pointermove", move);
      held.classList.remove("map-drag");
      if (!moved) return;
      // The click that ends a drag opens nobody.
      const swallow = (late) => { late.preventDefault(); late.stopPropagation(); };
      held.addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => held.removeEventListener("click", swallow, { capture: true }), 50);
      remember();
    };
    held.addEventListener("pointermove", move);
    held.addEventListener("pointerup", end, { once: true });
    held.addEventListener("pointercancel", end, { once: true });
  };

  const wheel = (event) => {
    if (!view || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    cancelAnimationFrame(motion);
    const turned = Math.max(-25, Math.min(25, event.deltaY * (event.deltaMode === 1 ? 16 : 1)));
    scaleTo(scale * Math.exp(-turned / 100), { x: event.clientX, y: event.clientY });
    state.zoom = scale;
    remember();
  };

  const pinch = () => {
    let last = null;
    const fingers = ({ touches: [one, other] }) => ({
      x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2,
      apart: Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)),
    });
    return (event) => {
      if (event.touches.length !== 2 || !view) {
        last = null;
        return;
      }
      if (event.cancelable) event.preventDefault();
      const now = fingers(event);
      if (last) {
        view.box.scrollBy({ left: last.x - now.x, top: last.y - now.y, behavior: "instant" });
        scaleTo(scale * now.apart / last.apart, now);
        state.zoom = scale;
        remember();
      }
      last = now;
    };
  };

  const bound = new WeakSet();
  const bind = ({ box: held }) => {
    if (bound.has(held)) return;
    bound.add(held);
    held.addEventListener("pointerdown", drag);
    held.addEventListener("dragstart", (event) => event.preventDefault());
    held.addEventListener("wheel", wheel, { passive: false });
    const fingers = pinch();
    ["touchstart", "touchmove", "touchend", "touchcancel"].forEach((name) => held.addEventListener(name, fingers, { passive: false }));
    held.addEventListener("scroll", () => { if (state.zoom) remember(); }, { passive: true });
  };

  // ---- Beginning, and again after every patch.

  const dress = (held) => {
    view = read();
    if (!view) return;
    $$(".map-tools, .map-keys, [data-do=png]", view.map).forEach((tool) => { tool.hidden = false; });
    view.people.forEach(({ entry }) => {
      if (!entry) return;
      const button = document.createElement("button");
      Object.assign(button, { type: "button", className: "map-show", textContent: view.map.dataset.show });
      $(".entry", entry).append(button);
      view.added.push(button);
    });
    bind(view);
    if (!view.people.has(state.person)) state.person = "";
    if (state.full || document.documentElement.classList.contains("map-is-full")) full(state.full);
    if (state.levels) toLevel(state.levels);
    else show();
    controls();
    fill();
    scale = state.zoom || fitting(state.way);
    stretch();
    if (!held) return;
    view.box.scrollTo({ left: held.left, top: held.top, behavior: "instant" });
    if (held.inPanel) view.panel.focus({ preventScroll: true });
    if (held.fold) view.people.get(held.fold)?.fold?.focus({ preventScroll: true });
  };

  // Where a reader begins: at the place of the link, at the person, or at who stands highest.
  const begin = () => {
    if (!view) return;
    const first = view.order.filter(({ id, level }) => level === 0 && !view.gone.has(id)).sort((one, other) => other.count - one.count)[0];
    const person = view.people.get(state.person);
    const place = ({ card, width, height }) => {
      const [x, y] = numbers(card.getAttribute("transform"));
      return [x + width / 2, y + height / 2];
    };
    if (person && view.gone.has(person.id)) uncover(person);
    if (state.at) lookAt(state.at);
    else if (person) lookAt(place(person));
    else if (first) view.box.scrollLeft = place(first)[0] * scale - view.box.clientWidth / 2;
    if (state.q) found(0);
    if (isView()) view.map.scrollIntoView({ behavior: "instant" });
  };

  const start = () => {
    if (isView()) recall();
    dress();
    begin();
    document.addEventListener("click", click);
    document.addEventListener("change", (event) => view?.map.contains(event.target) && choose(event));
    document.addEventListener("input", (event) => {
      if (!view || event.target.id !== "map-find") return;
      state.q = event.target.value;
      turn = 0;
      found(0);
    });
    document.addEventListener("keydown", key);
    addEventListener("resize", () => view && refit(), { passive: true });
    addEventListener("hashchange", () => {
      if (!view || !isView()) return;
      const { full: isFull } = state;
      undress();
      recall();
      state.full = isFull;
      dress();
      begin();
    });
    let held;
    document.addEventListener("keyplan:patching", () => { held = undress(); });
    document.addEventListener("keyplan:patched", () => { if (!view) dress(held); });
  };

  addEventListener("DOMContentLoaded", start);
})();
