// The keyboard: from pane to pane, and not lost where something goes that had it.

/** Where the keyboard goes in each pane. */
const PANES = {
  editor: "dockerfile-editor[rich], dockerfile-editor:not([rich]) textarea",
  graph: "#graph svg [tabindex='0']",
  results: "#results [role='tab'][aria-selected='true']",
};

addEventListener("click", ({ target }) => {
  const button = target.closest?.("button");
  if (!button) return;
  // Once the page shows what the press did.
  setTimeout(() => {
    // What was pressed may be gone, and the keyboard with it: what undoes it is next.
    const isLost = [document.body, button].includes(document.activeElement);
    if ((!button.isConnected || button.disabled) && isLost) document.querySelector(".notice button")?.focus();
    // What it opens may be out of view.
    if (button.matches(".offer [aria-expanded='true']")) document.querySelector(".offer .detail")?.scrollIntoView({ block: "nearest" });
  }, 50);
});

addEventListener("keydown", (event) => {
  if (event.key !== "F6" || event.ctrlKey || event.metaKey || event.altKey) return;
  const names = Object.keys(PANES);
  const now = names.indexOf(document.activeElement?.closest("#editor, #graph, #results")?.id);
  const step = event.shiftKey ? -1 : 1;
  for (let next = now < 0 && step < 0 ? 0 : now, tries = names.length; tries > 0; tries--) {
    next = (next + step + names.length) % names.length;
    const stop = document.querySelector(PANES[names[next]]);
    if (!stop || !stop.getClientRects().length) continue;
    event.preventDefault();
    // On a narrow screen its pane may have to come into view first.
    document.getElementById(`show-${names[next]}`)?.click();
    stop.focus();
    if (document.activeElement !== stop) setTimeout(() => stop.focus());
    return;
  }
});
