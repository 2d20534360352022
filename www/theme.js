// Sets the chosen theme before anything is drawn: a dark page must not flash white while the app
// loads. A file of its own because www/_headers allows no inline script.
try {
  const query = new URLSearchParams(location.search);
  const embedded = query.has("embed");
  if (embedded) document.documentElement.dataset.embed = "";
  const theme = embedded ? query.get("theme") : localStorage.getItem("dockerfile-playground/theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is forbidden: the system's theme it is.
}
