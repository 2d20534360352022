// Vim's keys for the editor, loaded when somebody asks for them. What they need of CodeMirror is the
// editor's own: see build.mjs.

export { vim } from "@replit/codemirror-vim";
