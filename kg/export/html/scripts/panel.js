// The right-hand panel: who this is, what is said, and where.

function showPanel() {
  const panel = $("panel");
  const content = state.path ? pathView() : state.node ? nodeView(state.node) : state.edge ? edgeView(state.edge) : overview();
  panel.replaceChildren(...content.filter(Boolean));
  panel.scrollTop = 0;
}

const section = (title, ...content) => make("section", {}, make("h3", {}, title), ...content);

function seenText(node) {
  const first = book.dates[node.f], last = book.dates[node.l];
  if (!first) return null;
  return first === last ? say("seen_on", { date: first }) : say("seen_between", { first, last });
}

function nodeView(node) {
  const kind = [label("type", book.types[node.t]), node.s ? label("subtype", node.s) : null].filter(Boolean).join(" · ");
  const facts = [say("mentions_n", { n: number(node.m) }), say("ties_n", { n: number(node.degree) }), seenText(node)].filter(Boolean);
  return [
    make("p", { class: "kind" }, icon(node.t, colourOf(node)), kind),
    make("h2", { lang: "zh-CN" }, node.label),
    make("p", { class: "soft" }, facts.join(" · ")),
    node.w ? make("p", { class: "soft" }, say("within") + " " + node.w.join(" › ")) : null,
    actions(node),
    aliasView(node),
    ...attributeView(node),
    ...statementView(node),
    pairView(node),
    authoredView(node),
    bareView(node),
  ];
}

function actions(node) {
  const hop = (hops) => button(say("hops_n", { n: hops }), () => setHops(hops), { "aria-pressed": String(state.hops === hops) });
  const hidden = hiddenAround(node), loose = leaves(node).length;
  return make("div", { class: "actions" },
    make("div", { class: "pair", role: "group", "aria-label": say("hops") }, hop(1), hop(2)),
    button(say("expand_n", { n: hidden }), () => expand(node), { disabled: hidden === 0, id: "expand" }),
    button(say("collapse_n", { n: loose }), () => collapse(node), { disabled: loose === 0, id: "collapse" }),
    button(say("path_here"), () => openPath(node), { id: "path-here" }),
    button(say("copy_link"), () => copy(location.href, say("copied")), { id: "copy-link" }));
}

function aliasView(node) {
  if (!node.al) return null;
  const centre = new Set([node.id]);
  return section(say("aliases"), make("ul", { class: "aliases" }, node.al.map(([name, , rule, score, said]) => {
    const line = [make("b", { lang: "zh-CN" }, name), rule ? make("span", { class: "soft" }, label("rule", rule)) : null,
      score ? make("span", { class: "count" }, score + " %") : null];
    return make("li", {}, said === undefined ? make("p", { class: "row plain" }, line) : opening(line, () => [card(said, centre)]));
  })));
}

function amount([key, value, unit, qualifier, text]) {
  if (typeof value !== "number" || key === "rank") return text;
  const known = label("unit", unit);
  const large = lang === "zh" && Math.abs(value) >= 1e4
    ? (Math.abs(value) >= 1e8 ? number(value / 1e8) + "亿" : number(value / 1e4) + "万") : number(value);
  return `${qualifier ?? ""}${large}${lang === "zh" ? "" : " "}${unit ? known : ""}`;
}

function attributeView(node) {
  if (!node.at) return [];
  const centre = new Set([node.id]);
  const rows = node.at.map((row) => opening(
    [make("span", { class: "what" }, label("attribute", row[0])), make("b", { class: "figure" }, amount(row)), make("span", { class: "soft" }, row[4])],
    () => [card(row[5], centre)]));
  return [section(say("figures"), ...rows)];
}

// All rows of a node with the edge they stand on, posts first, then by predicate.
function rowsOf(node) {
  const list = [];
  for (const edge of node.links) {
    if (!edgePasses[edge.index]) continue;
    const other = otherEnd(edge, node);
    for (const row of passingRows(edge)) {
      const subject = Boolean(row[REVERSED]) === (edge.to === node.id);
      list.push({ row, edge, other, subject });
    }
  }
  return list;
}

function statementView(node) {
  const groups = new Map();
  for (const item of rowsOf(node).filter(({ row }) => !isPair(row))) {
    const forward = item.subject || book.symmetric.includes(item.row[PREDICATE]);
    const key = item.row[PREDICATE] * 2 + (forward ? 0 : 1);
    (groups.get(key) ?? groups.set(key, []).get(key)).push(item);
  }
  return [...groups.entries()].sort(([one], [other]) => one - other).map(([key, list], at) => {
    const name = book.predicates[key >> 1];
    list.sort((one, other) => other.row[COUNT] - one.row[COUNT] || one.other.id - other.other.id);
    return section([label(key % 2 ? "inverse" : "predicate", name), make("span", { class: "count" }, number(list.length))],
      ...list.map((item, place) => statementLine(node, item, at === 0 && place === 0)));
  });
}

function statementLine(node, { row, edge, other }, open) {
  const centre = new Set([node.id, other.id]);
  const extra = more(row);
  const said = [extra.t, extra.o ? label("role", extra.o) : null, extra.d].filter(Boolean).join(" · ");
  const count = say("sentences_n", { n: row[COUNT] });
  const [opener, body] = disclosure([...badges(row), make("span", { class: "count" }, count)], () => cards(row, centre),
    say("sentences_of", { name: other.label, n: row[COUNT] }), open);
  return make("div", { class: "line" },
    nodeButton(other), opener, said ? make("p", { class: "said", lang: "zh-CN" }, said) : null, body);
}

const PAIRS = 12;
function pairView(node, all = false) {
  const list = rowsOf(node).filter(({ row }) => isPair(row));
  if (!list.length) return null;
  list.sort((one, other) => other.row[COUNT] - one.row[COUNT] || other.row[SCORE] - one.row[SCORE] || one.other.id - other.other.id);
  const shown = all ? list : list.slice(0, PAIRS);
  const whole = section([label("predicate", "cooccurs"), make("span", { class: "count" }, number(list.length))],
    ...shown.map((item) => statementLine(node, item, false)));
  if (shown.length < list.length) {
    whole.append(button(say("more_n", { n: list.length - shown.length }), () => whole.replaceWith(pairView(node, true)), { class: "quiet" }));
  }
  return whole;
}

function authoredView(node) {
  if (!node.au) return null;
  return section([label("predicate", "authored"), make("span", { class: "count" }, number(node.au.length))], make("ul", { class: "titles" }, node.au.map((index) => {
    const [title, date, doc] = book.articles[index];
    return make("li", {}, make("span", { lang: "zh-CN" }, title || doc), make("span", { class: "soft" }, book.dates[date] ?? ""));
  })));
}

// An entity without ties still shows the sentences that name it.
function bareView(node) {
  const list = node.degree ? [] : (node.e ?? sentencesNaming(node)).slice(0, 5);
  const centre = new Set([node.id]);
  return list.length ? section(say("sentences"), ...list.map((index) => card(index, centre))) : null;
}

function edgeView(edge) {
  const [from, to] = [nodes[edge.from], nodes[edge.to]];
  return [
    make("p", { class: "kind" }, say("tie")),
    make("h2", { class: "ends" }, nodeButton(from), make("span", { class: "soft" }, "—"), nodeButton(to)),
    edgeStory(edge, from, true),
  ];
}
