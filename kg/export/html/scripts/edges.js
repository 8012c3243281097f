// Edges, drawn in a few strokes: all of one colour and width are one path.

const WIDTHS = [0.8, 1.4, 2.2, 3.2];
const BEND = 0.09; // of the length, sideways: enough to part two edges that run alongside
const edgeWidth = (edge) => WIDTHS[Math.min(3, Math.floor(Math.log2(1 + edge.strength) / 1.6))];

const HURRY = 1500; // edges above which drawing all of them takes more than a frame
const RUSH = 6000; // edges above which even the strong ties alone do

let bundles = null;
function forgetBundles() {
  bundles = bounds = null;
  forgetScene();
}

function bend(from, to) {
  return {
    x: (from.x + to.x) / 2 - (to.y - from.y) * BEND,
    y: (from.y + to.y) / 2 + (to.x - from.x) * BEND,
  };
}

// The point at share t of an edge's curve.
function pointAt(edge, t) {
  const from = spot(edge.from), to = spot(edge.to), middle = bend(from, to);
  const rest = 1 - t;
  return {
    x: rest * rest * from.x + 2 * rest * t * middle.x + t * t * to.x,
    y: rest * rest * from.y + 2 * rest * t * middle.y + t * t * to.y,
  };
}

function trace(path, edge) {
  const from = spot(edge.from), to = spot(edge.to), middle = bend(from, to);
  path.moveTo(from.x, from.y);
  path.quadraticCurveTo(middle.x, middle.y, to.x, to.y);
}

function bundled(list) {
  const found = new Map();
  for (const edge of list) {
    const strong = nodes[Math.min(edge.from, edge.to)];
    const key = [colourOf(strong), edgeWidth(edge), edge.typed].join("|");
    if (!found.has(key)) {
      found.set(key, { path: new Path2D(), colour: colourOf(strong), width: edgeWidth(edge), typed: edge.typed });
    }
    trace(found.get(key).path, edge);
  }
  return [...found.values()];
}

function drawEdges(context, scale, faded) {
  bundles ??= bundled(held ? shownEdges.filter((edge) => !isHeld(edge)) : shownEdges);
  strokeBundles(context, scale, faded, bundles);
}

// The lines of the node that is being dragged.
const isHeld = (edge) => held !== null && (edge.from === held.id || edge.to === held.id);
function drawHeldEdges(context, scale) {
  const list = held.links.filter((edge) => edgeShown[edge.index]);
  strokeBundles(context, scale, Boolean(focus), bundled(list));
  if (focus) drawFocusEdges(context, scale, focus.edges.filter(isHeld));
}

function strokeBundles(context, scale, faded, list) {
  const crowd = clamp(Math.sqrt(700 / shownEdges.length), 0.35, 1); // many lines, each fainter
  // While the view moves, a large drawing keeps its statements and strong ties only.
  const least = moving ? WIDTHS[(shownEdges.length > HURRY) + (shownEdges.length > RUSH)] : 0;
  for (const bundle of list) {
    if (bundle.width < least) continue;
    context.globalAlpha = (bundle.typed ? 0.62 : 0.3) * (faded ? 0.16 : crowd);
    context.strokeStyle = bundle.colour;
    context.lineWidth = bundle.width / scale;
    context.stroke(bundle.path);
  }
  context.globalAlpha = 1;
}

// The edges in focus, darker, with arrow heads on statements.
function drawFocusEdges(context, scale, list) {
  for (const edge of list) {
    const chosen = edge === state.edge;
    context.beginPath();
    trace(context, edge);
    context.strokeStyle = chosen ? theme.accent : edge.typed ? theme.ink : theme.edge;
    context.globalAlpha = chosen ? 1 : edge.typed ? 0.7 : 0.45;
    context.lineWidth = (edgeWidth(edge) + (chosen ? 1.2 : 0.2)) / scale;
    context.stroke();
    if (edge.typed) drawArrows(context, scale, edge);
  }
  context.globalAlpha = 1;
}

function drawArrows(context, scale, edge) {
  const statements = passingRows(edge).filter((row) => !isPair(row) && !book.symmetric.includes(row[PREDICATE]));
  if (statements.some((row) => !row[REVERSED])) drawArrow(context, scale, edge, false);
  if (statements.some((row) => row[REVERSED])) drawArrow(context, scale, edge, true);
}

function drawArrow(context, scale, edge, reversed) {
  const target = nodes[reversed ? edge.from : edge.to];
  const end = spot(target.id);
  // Walk back along the curve to the border of the node.
  let share = reversed ? 0 : 1, tip = end;
  for (let step = 0; step < 40; step += 1) {
    share += reversed ? 0.025 : -0.025;
    tip = pointAt(edge, share);
    if (Math.hypot(tip.x - end.x, tip.y - end.y) > radiusAt(target, scale) + 3 / scale) break;
  }
  const behind = pointAt(edge, clamp(share + (reversed ? 0.03 : -0.03), 0, 1));
  const angle = Math.atan2(tip.y - behind.y, tip.x - behind.x);
  const size = 8 / scale;
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(tip.x - size * Math.cos(angle - 0.42), tip.y - size * Math.sin(angle - 0.42));
  context.lineTo(tip.x - size * Math.cos(angle + 0.42), tip.y - size * Math.sin(angle + 0.42));
  context.closePath();
  context.fillStyle = edge === state.edge ? theme.accent : theme.ink;
  context.fill();
}

// The shown edge nearest to a point of the drawing, if one is near.
function edgeNear(point, reach, list) {
  let best = null, least = reach;
  for (const edge of list) {
    for (let step = 1; step < 12; step += 1) {
      const one = pointAt(edge, step / 12), next = pointAt(edge, (step + 1) / 12);
      const distance = toSegment(point, one, next);
      if (distance < least) [best, least] = [edge, distance];
    }
  }
  return best;
}

function toSegment(point, from, to) {
  const dx = to.x - from.x, dy = to.y - from.y;
  const t = clamp(((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1), 0, 1);
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}
