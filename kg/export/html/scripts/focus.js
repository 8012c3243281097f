// What is in focus: a node with its surroundings, an edge, or a path.

let focus = null; // {centre: nodes, nodes: Set of ids, edges}

function around(node, hops) {
  const reached = new Set([node.id]);
  let edge = [node];
  for (let step = 0; step < hops; step += 1) {
    const next = [];
    for (const from of edge) {
      for (const link of from.links) {
        const other = otherEnd(link, from);
        if (edgeShown[link.index] && !reached.has(other.id)) {
          reached.add(other.id);
          next.push(other);
        }
      }
    }
    edge = next;
  }
  return reached;
}

function findFocus() {
  if (state.path) return pathFocus();
  if (state.node) {
    const ids = around(state.node, state.hops);
    // At one hop only the ties of the node itself, at two those among its neighbours too.
    const touches = (edge) => (state.hops > 1 ? ids.has(edge.from) && ids.has(edge.to) : edge.from === state.node.id || edge.to === state.node.id);
    return { centre: [state.node], nodes: ids, edges: shownEdges.filter(touches) };
  }
  if (state.edge) {
    const ends = [nodes[state.edge.from], nodes[state.edge.to]];
    return { centre: ends, nodes: new Set(ends.map((node) => node.id)), edges: [state.edge] };
  }
  return null;
}

// After any change: filters, focus, drawing, lists, address.
function refresh({ fit = false, keepPanel = false } = {}) {
  applyFilters();
  focus = findFocus();
  syncNodes();
  updateSidebar();
  updateTimeline();
  if (!keepPanel) showPanel();
  if (state.table) showTable();
  if (fit) fitAll();
  writeLink();
}

// Bring a node into the drawing with its strongest ties when it is not there yet.
const COMPANY = 12;
function bring(node) {
  state.collapsed.delete(node.id);
  if (drawn[node.id]) return;
  drawn[node.id] = 1;
  const ties = [...node.links].sort((one, other) => other.strength - one.strength || one.index - other.index);
  for (const edge of ties.slice(0, COMPANY)) drawn[otherEnd(edge, node).id] = 1;
}

function choose(node, { fit = true, quiet = false } = {}) {
  bring(node);
  Object.assign(state, { node, edge: null, path: null });
  cursor = node;
  if (!state.types.has(node.t)) state.types.add(node.t);
  refresh({ fit });
  if (!quiet) announce(say("chosen", { name: node.label, n: focus.nodes.size - 1 }));
  if (state.table) toggleTable(false);
}

function chooseEdge(edge) {
  bring(nodes[edge.from]);
  bring(nodes[edge.to]);
  Object.assign(state, { node: null, edge, path: null });
  refresh();
  announce(say("chosen_edge", { one: nodes[edge.from].label, other: nodes[edge.to].label }));
}

function clearChoice() {
  if (!state.node && !state.edge && !state.path) return;
  Object.assign(state, { node: null, edge: null, path: null });
  refresh();
  announce(say("cleared"));
}

function setHops(hops) {
  state.hops = hops;
  refresh({ fit: Boolean(state.node) });
}

// All neighbours join the drawing, or those that hang on this node alone leave it.
function expand(node) {
  const found = neighbours(node).map((edge) => otherEnd(edge, node)).filter((other) => !drawn[other.id] || state.collapsed.has(other.id));
  for (const other of found) {
    drawn[other.id] = 1;
    state.collapsed.delete(other.id);
  }
  state.expanded.add(node.id);
  choose(node, { quiet: true });
  announce(say("expanded", { n: found.length }));
}

const hangsOn = (other, node) => other.links.every((edge) => !edgeShown[edge.index] || otherEnd(edge, other) === node);
const leaves = (node) => neighbours(node).map((edge) => otherEnd(edge, node)).filter((other) => nodeShown[other.id] && hangsOn(other, node));
function collapse(node) {
  const found = leaves(node);
  for (const other of found) state.collapsed.add(other.id);
  state.expanded.delete(node.id);
  choose(node, { quiet: true });
  announce(say("collapsed", { n: found.length }));
}

const hiddenAround = (node) => neighbours(node).filter((edge) => !nodeShown[otherEnd(edge, node).id]).length;
