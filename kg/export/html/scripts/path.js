// The shortest path between two nodes, over all data that passes the filters.

// Breadth first; among equally short ways the one over the strongest ties.
function shortestPath(from, to) {
  const reached = new Map([[from, null]]);
  let edge = [from];
  while (edge.length && !reached.has(to)) {
    const best = new Map();
    for (const node of edge) {
      for (const link of neighbours(node)) {
        const other = otherEnd(link, node);
        if (reached.has(other)) continue;
        const known = best.get(other);
        if (!known || link.strength > known.strength) best.set(other, link);
      }
    }
    for (const [node, link] of best) reached.set(node, link);
    edge = [...best.keys()];
  }
  if (!reached.has(to)) return null;
  const links = [];
  for (let node = to; node !== from; node = otherEnd(links[0], node)) links.unshift(reached.get(node));
  return links;
}

function pathNodes(from, links) {
  const list = [from];
  for (const link of links) list.push(otherEnd(link, list[list.length - 1]));
  return list;
}

function pathFocus() {
  const { from, to } = state.path;
  const found = from && to ? shortestPath(from, to) : null;
  state.path.links = found;
  const list = found ? pathNodes(from, found) : [from, to].filter(Boolean);
  return { centre: list, nodes: new Set(list.map((node) => node.id)), edges: found ?? [] };
}

function openPath(from = state.node) {
  Object.assign(state, { node: null, edge: null, path: { from, to: null, links: null } });
  if (from) bring(from);
  refresh();
  $("panel").querySelector(from ? "#path-to input" : "#path-from input")?.focus();
}

function setPath(side, node) {
  state.path[side] = node;
  bring(node);
  const { from, to } = state.path;
  if (from && to) {
    applyFilters();
    for (const other of pathNodes(from, shortestPath(from, to) ?? [])) bring(other);
  }
  refresh({ fit: true });
  if (!from || !to) {
    $("panel").querySelector(from ? "#path-to input" : "#path-from input")?.focus();
    return;
  }
  const links = state.path.links;
  announce(links ? say("path_found", { n: links.length }) : say("path_none"));
}

function pathView() {
  const { from, to, links } = state.path;
  const view = [
    make("h2", {}, say("path")),
    make("p", { class: "soft" }, say("path_help")),
    make("div", { class: "path-ends" },
      combobox(make("div", { id: "path-from", class: "combobox" }), { label: say("path_from"), value: from?.label ?? "", chosen: (node) => setPath("from", node) }),
      combobox(make("div", { id: "path-to", class: "combobox" }), { label: say("path_to"), value: to?.label ?? "", chosen: (node) => setPath("to", node) })),
  ];
  if (from && to && !links) view.push(make("p", { class: "notice" }, say("path_none")));
  if (!links) return view;
  if (!links.length) view.push(make("p", { class: "notice" }, say("path_same")));
  const list = pathNodes(from, links);
  const steps = make("ol", { class: "path" });
  list.forEach((node, at) => {
    const item = make("li", {}, nodeButton(node));
    if (at < links.length) item.append(edgeStory(links[at], node, true));
    steps.append(item);
  });
  view.push(make("p", { class: "notice" }, say("path_found", { n: links.length })), steps);
  return view;
}
