// What people do beside typing. It comes last, and everything else works without it.
import "./desk/dividers.js";
import "./desk/files.js";
import "./desk/help.js";
import "./desk/keyboard.js";
import "./desk/other-tab.js";
