// What the panel shows before anything is chosen: the whole in a few lines.

const TOP = 8;

function overview() {
  return [
    make("h2", {}, page.heading || say("title")),
    make("p", { class: "lead" }, say("overview", {
      entities: number(nodes.length), ties: number(edges.length), articles: number(book.articles.length),
    })),
    book.whole ? make("p", { class: "soft", id: "cut" }, say("cut", {
      entities: number(nodes.length), all: number(book.whole[0]), ties: number(edges.length), all_ties: number(book.whole[1]),
    })) : null,
    make("p", { class: "soft" }, say("help")),
    ...book.types.map(topOf),
    communityView(),
    keysView(),
  ];
}

function topOf(_, type) {
  const list = nodes.filter((node) => node.t === type).slice(0, TOP);
  if (!list.length || !state.types.has(type)) return null;
  const total = nodes.filter((node) => node.t === type).length;
  return section([label("types", book.types[type]), make("span", { class: "count" }, number(total))],
    make("div", { class: "chips" }, list.map((node) => nodeButton(node, make("span", { class: "count" }, number(node.degree))))));
}

function communityView() {
  if (groupCount < 2) return null;
  const members = Array.from({ length: groupCount }, () => []);
  for (const node of nodes) if (node.c >= 0) members[node.c].push(node);
  return section(say("communities"), make("ol", { class: "groups" }, members.slice(0, 10).map((list, group) => {
    const names = list.slice(0, 3).map((node) => node.label).join("、");
    return make("li", {}, make("button", { type: "button", class: "node", on: { click: () => showGroup(group) } },
      make("span", { class: "dot", "data-group": String(group % theme.groups.length) }), make("span", { class: "name", lang: "zh-CN" }, names),
      make("span", { class: "count" }, number(list.length))));
  })));
}

function showGroup(group) {
  setColour("group");
  fitTo(shownNodes.filter((node) => node.c === group), { closest: 1.3 });
  announce(say("community_shown", { name: nodes.find((node) => node.c === group).label }));
}

function keysView() {
  const rows = [["/", say("key_search")], ["↑ ↓ ← →", say("key_arrows")], ["Enter", say("key_enter")], ["E", say("key_expand")],
    ["C", say("key_collapse")], ["1 2", say("key_hops")], ["P", say("key_path")], ["T", say("key_table")], ["+ − 0", say("key_zoom")], ["Esc", say("key_escape")]];
  return make("details", { class: "row keys" }, make("summary", {}, say("keys")),
    make("dl", {}, rows.flatMap(([key, text]) => [make("dt", {}, make("kbd", {}, key)), make("dd", {}, text)])));
}
