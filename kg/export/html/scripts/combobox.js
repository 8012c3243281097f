// A search field with completion, safe for input methods that use Enter themselves.

let boxes = 0;

function combobox(holder, { label: text, value = "", chosen, placeholder = "" }) {
  const id = "options-" + (boxes += 1);
  const list = make("ul", { id, role: "listbox", "aria-label": text, hidden: true });
  const input = make("input", {
    type: "search", role: "combobox", "aria-label": text, "aria-expanded": "false", "aria-controls": id, "aria-autocomplete": "list",
    autocomplete: "off", spellcheck: "false", placeholder: placeholder || text, value, enterkeyhint: "search",
  });
  let found = [], at = -1;

  function close() {
    list.hidden = true;
    found = [];
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }
  function mark(next) {
    at = next;
    [...list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === at)));
    const item = list.children[at];
    if (!item) return;
    input.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  }
  function take(index) {
    const node = found[index]?.node;
    if (!node) return;
    close();
    input.value = node.label;
    chosen(node);
  }
  function look() {
    found = find(input.value);
    const typed = input.value.trim() !== "";
    list.replaceChildren(...found.map(({ node, alias }, index) => make("li", {
      id: `${id}-${index}`, role: "option", "aria-selected": "false",
      on: { pointerdown: (event) => { event.preventDefault(); take(index); } },
    }, icon(node.t, colourOf(node)), make("span", { class: "name", lang: "zh-CN" }, node.label),
    alias ? make("span", { class: "soft", lang: "zh-CN" }, say("alias_of", { name: alias })) : null,
    make("span", { class: "count" }, label("type", book.types[node.t])))));
    if (typed && !found.length) list.replaceChildren(make("li", { class: "none", role: "option", "aria-disabled": "true", "aria-selected": "false" }, say("not_found")));
    list.hidden = !typed;
    input.setAttribute("aria-expanded", String(typed));
    if (found.length) mark(0);
  }
  function press(event) {
    // While an input method composes, Enter and arrows belong to it (229: Safari's late Enter).
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) look();
      else if (found.length) mark((at + (event.key === "ArrowDown" ? 1 : -1) + found.length) % found.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      take(at);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      if (list.hidden) input.blur();
      close();
    }
  }
  input.addEventListener("input", look);
  input.addEventListener("keydown", press);
  input.addEventListener("blur", close);
  input.addEventListener("focus", () => input.select());
  holder.replaceChildren(input, list);
  return holder;
}
