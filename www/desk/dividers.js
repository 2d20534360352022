// The dividers between the panes.

/** Moves a divider: `share` of the panes, in percent, before it; the first share where it is none. */
function move(divider, share) {
  const name = divider.dataset.share;
  const { style } = document.documentElement;
  if (share === undefined) style.removeProperty(`--${name}`);
  else style.setProperty(`--${name}`, `${Math.min(90, Math.max(10, share)).toFixed(1)}%`);
  const set = style.getPropertyValue(`--${name}`);
  divider.ariaValueNow = String(Math.round(now(divider)));
  try {
    if (set) localStorage.setItem(`dockerfile-playground/${name}`, set);
    else localStorage.removeItem(`dockerfile-playground/${name}`);
  } catch {
    // Without a storage it lasts as long as the page.
  }
}

/** Where a divider is, as a share of the panes in percent. */
function now(divider) {
  const panes = divider.parentElement.getBoundingClientRect();
  const pane = document.getElementById(divider.getAttribute("aria-controls")).getBoundingClientRect();
  return isUpright(divider) ? (100 * pane.width) / panes.width : (100 * pane.height) / panes.height;
}

const isUpright = (divider) => divider.ariaOrientation === "vertical";

for (const divider of document.querySelectorAll("hr[data-share]")) {
  divider.ariaValueNow = String(Math.round(now(divider)));
  const [less, more] = isUpright(divider) ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
  divider.addEventListener("keydown", (event) => {
    const shares = { [less]: now(divider) - 2, [more]: now(divider) + 2, Home: 10, End: 90, Enter: undefined };
    if (!(event.key in shares)) return;
    event.preventDefault();
    move(divider, shares[event.key]);
  });
  divider.addEventListener("dblclick", () => move(divider));
  divider.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    divider.setPointerCapture(event.pointerId);
  });
  divider.addEventListener("pointermove", (event) => {
    if (!divider.hasPointerCapture(event.pointerId)) return;
    const panes = divider.parentElement.getBoundingClientRect();
    const { left, top } = document.getElementById(divider.getAttribute("aria-controls")).getBoundingClientRect();
    move(divider, isUpright(divider) ? (100 * (event.clientX - left)) / panes.width : (100 * (event.clientY - top)) / panes.height);
  });
}
