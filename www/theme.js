// What has to be done before anything is drawn, in words that browsers of 2017 know: the chosen theme,
// as a dark page must not flash white while the app loads; the panes' sizes, as nothing must jump
// (desk.js keeps them); and saying so where the app is too new for
// the browser, as its own scripts cannot. A file of its own because www/_headers allows no inline script.
try {
  const query = new URLSearchParams(location.search);
  const embedded = query.has("embed");
  if (embedded) document.documentElement.dataset.embed = "";
  const theme = embedded ? query.get("theme") : localStorage.getItem("dockerfile-playground/theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  for (const name of ["wide", "high"]) {
    const share = localStorage.getItem("dockerfile-playground/" + name);
    if (share) document.documentElement.style.setProperty("--" + name, share);
  }
} catch (_) {
  // Storage is forbidden: the system's theme it is.
}

function giveUp() {
  if (document.getElementById("static-page")) document.getElementById("load-failed").hidden = false;
}
if (!("noModule" in HTMLScriptElement.prototype)) addEventListener("DOMContentLoaded", giveUp);
// Not for the scripts of others, such as the browser's extensions.
addEventListener("error", (event) => {
  if (event.filename && event.filename.indexOf(location.origin) === 0) giveUp();
});
