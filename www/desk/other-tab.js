// The page is open in another tab, too.
import { tellApp } from "../host.js";

// What was typed last in either is kept. So that a reload of this one brings its own text back, it
// is the last to say so.
const TEXT = "dockerfile-playground/text";
let twice = false;
addEventListener("storage", ({ key, newValue }) => {
  const own = () => {
    const host = document.querySelector("dockerfile-editor");
    return (host.hasAttribute("rich") ? host : host.querySelector("textarea")).value;
  };
  if (twice || key !== TEXT || newValue === null || newValue === own()) return;
  twice = true;
  tellApp("problem", "The playground is open in another tab, too: a new one will show what was typed last.");
  addEventListener("pagehide", () => localStorage.setItem(TEXT, own()));
});
