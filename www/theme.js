// Sets the chosen theme before anything is drawn: a dark page must not flash white while the app
// loads. A file of its own because www/_headers allows no inline script.
try {
  const theme = localStorage.getItem("dockerfile-playground/theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is forbidden: the system's theme it is.
}
