// Turns the slides of an account; the page can be read and printed without it.
(() => {
  "use strict";
  const slides = [...document.querySelectorAll(".slide")];
  const start = document.querySelector("[data-present]");
  if (slides.length === 0 || !start) return;
  let at = 0;
  const isOn = () => document.documentElement.classList.contains("presenting");
  const show = (to) => {
    at = Math.max(0, Math.min(slides.length - 1, to));
    slides.forEach((slide, index) => slide.classList.toggle("now", index === at));
    history.replaceState(null, "", `#${at + 1}`);
    if (!isOn()) slides[at].scrollIntoView({ block: "nearest" });
  };
  const asked = () => Number.parseInt(location.hash.slice(1), 10);
  const present = (on) => {
    document.documentElement.classList.toggle("presenting", on);
    if (on) show(at);
    else if (document.fullscreenElement) document.exitFullscreen();
  };
  const full = () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.().catch(() => {});
  const keys = {
    ArrowRight: () => show(at + 1), ArrowDown: () => show(at + 1), PageDown: () => show(at + 1), " ": () => show(at + 1),
    ArrowLeft: () => show(at - 1), ArrowUp: () => show(at - 1), PageUp: () => show(at - 1),
    Home: () => show(0), End: () => show(slides.length - 1), f: full, F: full, Escape: () => present(false),
  };
  addEventListener("keydown", (event) => {
    if (!isOn() || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  document.querySelector(".deck").addEventListener("click", (event) => {
    if (isOn() && !event.target.closest("a")) show(at + (event.clientX < innerWidth / 3 ? -1 : 1));
  });
  start.querySelector("button").addEventListener("click", () => { present(true); full(); });
  start.hidden = false;
  addEventListener("hashchange", () => { if (asked()) show(asked() - 1); });
  if (asked()) { at = asked() - 1; present(true); }
})();
