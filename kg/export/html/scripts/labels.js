// Names on the drawing: never one over another, never smaller than 11 pixels.

const FONT = getComputedStyle(document.body).fontFamily;
const SMALLEST = 11, LARGEST = 20;
const LONGEST = 12; // hanzi, then an ellipsis; a selected name is never cut
const ROOM = 5200, NARROW_ROOM = 3800; // square pixels a label needs at rest; a phone is held nearer
const BOLD = 12; // names of the strongest nodes
const CELL = 48;
const GAP = 2;

let placed = []; // boxes of the last drawing: {node, edge, left, top, right, bottom}
const widths = new Map();

function widthOf(context, text, size, weight) {
  const key = weight + text;
  if (!widths.has(key)) {
    context.font = `${weight} 100px ${FONT}`;
    widths.set(key, context.measureText(text).width / 100);
  }
  return widths.get(key) * size;
}

function shortened(name) {
  let room = LONGEST, cut = "";
  for (const char of name) {
    room -= /[\u0000-\u024f]/.test(char) ? 0.55 : 1;
    if (room < 0) return cut + "…";
    cut += char;
  }
  return name;
}

const sizeOf = (node, scale) => clamp(
  Math.min(LARGEST, 11 + 2.2 * Math.log2(1 + node.degree / 3)) * clamp(Math.sqrt(scale), 0.8, 1.15), SMALLEST, LARGEST);

const touches = (one, other) => one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

// A grid that knows which boxes touch a place.
function boxGrid() {
  const cells = new Map();
  const each = (box, act) => {
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x += 1) {
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y += 1) {
        if (act(x * 10007 + y)) return true;
      }
    }
    return false;
  };
  return {
    add: (box) => each(box, (key) => { (cells.get(key) ?? cells.set(key, []).get(key)).push(box); }),
    area: (box, self) => { // square pixels of others that a box would cover
      const found = new Set();
      each(box, (key) => { for (const other of cells.get(key) ?? []) if (other.node !== self && touches(box, other)) found.add(other); });
      const shared = (one, low, high) => Math.min(one[high], box[high]) - Math.max(one[low], box[low]);
      return [...found].reduce((sum, other) => sum + shared(other, "left", "right") * shared(other, "top", "bottom"), 0);
    },
    covers: (box, list) => each(box, (key) => (cells.get(key) ?? []).some((other) => list.includes(other.node) && touches(box, other))),
    hits: (box, self) => each(box, (key) => (cells.get(key) ?? []).some((other) => other.node !== self && touches(box, other))),
  };
}

// Places to try around a node: under, right, left, over, then the corners.
function places(at, radius, width, height, ring) {
  const near = radius + (ring ? 9 : 3), w = width / 2, h = height / 2, slant = radius * 0.7 + 2;
  return [
    [at.x, at.y + near + h], [at.x + near + w + 1, at.y], [at.x - near - w - 1, at.y], [at.x, at.y - near - h],
    [at.x + slant + w, at.y + slant + h], [at.x - slant - w, at.y + slant + h],
    [at.x + slant + w, at.y - slant - h], [at.x - slant - w, at.y - slant - h],
    [at.x + w - near, at.y + near + h], [at.x - w + near, at.y + near + h],
    [at.x + w - near, at.y - near - h], [at.x - w + near, at.y - near - h],
  ];
}

const boxAt = (x, y, width, height) => ({
  left: x - width / 2 - GAP, right: x + width / 2 + GAP, top: y - height / 2 - 1, bottom: y + height / 2 + 1,
});

function write(context, text, x, y, size, weight, colour) {
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.font = `${weight} ${size}px ${FONT}`;
  context.strokeStyle = theme.ground;
  context.lineWidth = 3.5;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

// While the view moves a name is a small picture: letters with a halo are slow to draw.
const stamps = new Map();
const MOST_STAMPS = 400;
function stamp(context, text, x, y, size, weight, colour) {
  const ratio = window.devicePixelRatio, key = [text, size, weight, colour, theme.ground, ratio].join("|");
  if (!stamps.has(key)) {
    if (stamps.size >= MOST_STAMPS) stamps.clear();
    const surface = document.createElement("canvas");
    surface.width = Math.ceil((widthOf(context, text, size, weight) + 8) * ratio);
    surface.height = Math.ceil((size * 1.5 + 6) * ratio);
    const inner = surface.getContext("2d");
    inner.scale(ratio, ratio);
    write(inner, text, surface.width / ratio / 2, surface.height / ratio / 2, size, weight, colour);
    stamps.set(key, surface);
  }
  const surface = stamps.get(key), width = surface.width / ratio, height = surface.height / ratio;
  const whole = (place) => Math.round(place * ratio) / ratio;
  context.drawImage(surface, whole(x - width / 2), whole(y - height / 2), width, height);
}

// Who gets a name, most wanted first.
function wanted(focus) {
  if (focus) {
    const first = focus.centre.filter((node) => nodeShown[node.id]);
    const rest = shownNodes.filter((node) => focus.nodes.has(node.id) && !focus.centre.includes(node));
    return [...first, ...rest];
  }
  return shownNodes;
}

// view: {width, height, covered: boxes that stand over the drawing, scale, letters: zoom for the
// size of names, at(node) → point on the canvas, moving}
function drawLabels(context, view, focus) {
  const taken = boxGrid(), bodies = boxGrid();
  for (const box of view.covered) taken.add(box);
  placed = [];
  const list = wanted(focus);
  for (const node of shownNodes) {
    const at = view.at(node.id), radius = radiusAt(node, view.scale) * view.scale;
    if (at.x < -radius || at.y < -radius || at.x > view.width + radius || at.y > view.height + radius) continue;
    if (!focus || focus.nodes.has(node.id)) {
      bodies.add({ node, left: at.x - radius, right: at.x + radius, top: at.y - radius, bottom: at.y + radius });
    }
  }
  let budget = view.moving ? 90 : Math.floor((view.width * view.height) / (narrow.matches ? NARROW_ROOM : ROOM));
  for (const node of hover && !list.includes(hover) ? [hover, ...list] : list) {
    if (budget === 0) break;
    if (placeName(context, view, node, focus, taken, bodies)) budget -= 1;
  }
  if (focus && !view.moving) placeWords(context, view, focus, taken, bodies);
}

function placeName(context, view, node, focus, taken, bodies) {
  const at = view.at(node.id);
  if (at.x < 0 || at.y < 0 || at.x > view.width || at.y > view.height) return false;
  const main = node === hover || Boolean(focus && focus.centre.includes(node));
  const size = main ? Math.max(15, sizeOf(node, view.letters)) : sizeOf(node, view.letters);
  const weight = main || node.id < BOLD ? 600 : 400;
  const text = main ? node.label : shortened(node.label);
  const width = widthOf(context, text, size, weight), height = size * 1.25;
  const must = main || focus || node.id < BOLD, radius = radiusAt(node, view.scale) * view.scale;
  const spots = places(at, radius, width, height, main).map(([x, y]) => [x, y, boxAt(x, y, width, height)])
    .filter(([, , box]) => box.left >= 0 && box.top >= 0 && box.right <= view.width && box.bottom <= view.height && !taken.hits(box, null));
  const clear = spots.find(([, , box]) => !bodies.hits(box, node)) ?? (must ? leastBodies(spots, bodies, node, focus) : null);
  if (!clear) return false;
  const [x, y, box] = clear;
  taken.add({ ...box, node });
  placed.push({ ...box, node });
  (view.moving ? stamp : write)(context, text, x, y, size, weight, theme.ink);
  return true;
}

// For names that must be read: the place that covers the least of other nodes, never a chosen one.
function leastBodies(spots, bodies, node, focus) {
  const chosen = focus ? focus.centre.filter((other) => other !== node) : [];
  const ranked = spots.filter(([, , box]) => !bodies.covers(box, chosen)).map((place) => [bodies.area(place[2], node), place]);
  ranked.sort(([one], [other]) => one - other);
  return ranked[0]?.[1] ?? null;
}

// Words of the statements in focus, on the middle of their edges.
function placeWords(context, view, focus, taken, bodies) {
  for (const edge of focus.edges) {
    const statements = passingRows(edge).filter((row) => !isPair(row));
    if (!statements.length) continue;
    const names = [...new Set(statements.map((row) => more(row).t || label("predicate", predicateName(row))))];
    const text = shortened(names.slice(0, 2).join("、"));
    const width = widthOf(context, text, 12, 400);
    for (const share of [0.5, 0.38, 0.62]) {
      const middle = view.point(pointAt(edge, share));
      const box = boxAt(middle.x, middle.y, width, 15);
      if (box.left < 0 || box.top < 0 || box.right > view.width || box.bottom > view.height) continue;
      if (taken.hits(box, null) || bodies.hits(box, null)) continue;
      taken.add(box);
      placed.push({ ...box, edge });
      write(context, text, middle.x, middle.y, 12, 400, theme.word);
      break;
    }
  }
}

const labelAt = (x, y) => placed.find((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
