"use strict";
// Everything works without this: it lets one drag over the histogram, and closes what fills a phone's screen.
(() => {
  if (window.matchMedia("(max-width: 57.9rem)").matches) {
    document.querySelectorAll(".side > details, .editor aside > details").forEach((one) => { one.open = false; });
  }
  document.querySelectorAll("figure.histogram").forEach((figure) => {
    const svg = figure.querySelector("svg");
    const bars = svg ? [...svg.querySelectorAll("rect[data-period]")] : [];
    if (bars.length < 2) { return; }
    let start = null;
    let band = null;
    const at = (event) => {
      const box = svg.getBoundingClientRect();
      const part = (event.clientX - box.left) / box.width;
      return Math.max(0, Math.min(bars.length - 1, Math.floor(part * bars.length)));
    };
    svg.addEventListener("dragstart", (event) => event.preventDefault());
    svg.addEventListener("pointerdown", (event) => { start = at(event); });
    window.addEventListener("pointermove", (event) => {
      if (start === null || event.buttons === 0) { start = null; return; }
      const end = at(event);
      if (end === start) { return; }
      if (!band) {
        band = document.createElementNS("http://www.w3.org/2000/svg", "rect");
        band.setAttribute("class", "brush");
        band.setAttribute("y", "0");
        band.setAttribute("height", "120");
        svg.append(band);
      }
      const each = 100 / bars.length;
      band.setAttribute("x", Math.min(start, end) * each + "%");
      band.setAttribute("width", (Math.abs(end - start) + 1) * each + "%");
    });
    window.addEventListener("pointerup", (event) => {
      if (start !== null && band) {
        const end = at(event);
        const link = new URL(bars[0].closest("a").getAttribute("href"), location.href);
        link.searchParams.set("since", bars[Math.min(start, end)].dataset.period);
        link.searchParams.set("until", bars[Math.max(start, end)].dataset.period);
        location.assign(link);
      }
      start = null;
    });
    svg.addEventListener("click", (event) => { if (band) { event.preventDefault(); } }, true);
  });
})();
