// Lights the stage a call is in inside its drawn graph, and keeps it in sight. Everything else is plain HTML and htmx.
"use strict";
function light(event) {
  for (const call of document.querySelectorAll(".call[data-stage]")) {
    const graph = call.querySelector(".graph");
    const stage = call.dataset.stage && graph.querySelector("#" + CSS.escape("stage-" + call.dataset.stage));
    const before = graph.querySelector(".lit");
    if (!stage || (stage === before && event.type !== "resize")) continue;
    if (before) before.classList.remove("lit");
    stage.classList.add("lit");
    const place = stage.getBoundingClientRect(), frame = graph.getBoundingClientRect();
    graph.scrollTo({
      top: graph.scrollTop + place.top - frame.top - (frame.height - place.height) / 2,
      left: graph.scrollLeft + place.left - frame.left - (frame.width - place.width) / 2,
      behavior: before && !matchMedia("(prefers-reduced-motion: reduce)").matches ? "smooth" : "auto",
    });
  }
}
// A graph is fetched once: what comes after it from the server is an empty frame.
Idiomorph.defaults.callbacks.beforeNodeMorphed = (old) => !(old.classList && old.classList.contains("graph"));
document.addEventListener("htmx:afterSettle", light);
window.addEventListener("resize", light);
