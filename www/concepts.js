// The pages of docs/concepts.md for the help sheet: one to open for each idea, with examples to try.
// It knows the few forms of Markdown that these pages have.

/** Puts them into an element. */
export async function fill(place) {
  const answer = await fetch(new URL("concepts.md", document.baseURI));
  if (!answer.ok) throw new Error(answer.status);
  const [, ...pages] = (await answer.text()).split(/^## /m);
  place.replaceChildren(...pages.map(page));
}

function page(text) {
  const title = text.slice(0, text.indexOf("\n"));
  const page = element("details", element("summary", title));
  page.name = "concept";
  text.slice(title.length).split(/^```.*\n/m).forEach((part, at) => {
    if (at % 2) {
      const code = page.appendChild(element("pre", element("code", part)));
      code.tabIndex = 0;
    } else {
      page.append(...part.split("\n\n").filter((it) => it.trim()).map(block));
    }
  });
  return page;
}

function block(text) {
  const items = text.trim().split(/^- /m);
  return items[0] ? element("p", ...words(items[0])) : element("ul", ...items.slice(1).map((it) => element("li", ...words(it))));
}

/** Code, stressed words, and examples. */
function words(text) {
  return text.trim().split(/(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/).map((word) => {
    const [, title, name] = /^\[(.+)\]\(.*\/(.+)\.Dockerfile\)$/.exec(word) ?? [];
    if (name) return Object.assign(element("a", title), { href: `#example=${name}` });
    if (word.startsWith("`")) return element("code", word.slice(1, -1));
    return word.startsWith("**") ? element("strong", word.slice(2, -2)) : word;
  });
}

function element(name, ...children) {
  const it = document.createElement(name);
  it.append(...children);
  return it;
}
