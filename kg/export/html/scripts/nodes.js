// How a node looks: one shape a type, colour by type or community.

// Outlines of radius 1, for the canvas, the legend and the SVG alike.
const SHAPES = {
  person: "M1 0A1 1 0 1 1 -1 0A1 1 0 1 1 1 0Z",
  organization: "M-.6-.88H.6Q.88-.88 .88-.6V.6Q.88 .88 .6 .88H-.6Q-.88 .88-.88 .6V-.6Q-.88-.88-.6-.88Z",
  project: "M-1.05 0L-.53-.93H.53L1.05 0L.53 .93H-.53Z",
  place: "M0-1.16L1.16 0L0 1.16L-1.16 0Z",
  event: "M0-1.2L.33-.44L1.14-.37L.53 .17L.71 .97L0 .55L-.71 .97L-.53 .17L-1.14-.37L-.33-.44Z",
};
const shapeOf = (type) => SHAPES[book.types[type]] ?? SHAPES.person;
const outlines = book.types.map((_, type) => new Path2D(shapeOf(type)));

// Node colours reach 3:1 on the ground of their theme, texts 4.5:1.
const THEMES = {
  light: {
    ground: "#fbfaf6", ink: "#1c2430", soft: "#566070", edge: "#64707f", accent: "#a3251c", word: "#8f2a1e",
    types: { person: "#2f66b0", organization: "#c0521b", project: "#8a6d00", place: "#25804a", event: "#98368c" },
    groups: ["#2f66b0", "#c0521b", "#25804a", "#98368c", "#8a6d00", "#0f7f8c", "#b3325a", "#5b53b8", "#5d7a1f", "#8c5a3c"],
    none: "#6b7280",
  },
  dark: {
    ground: "#14181f", ink: "#eceff4", soft: "#a9b3c1", edge: "#94a1b3", accent: "#ff8f7d", word: "#ffb3a6",
    types: { person: "#6ea4ee", organization: "#f08a4b", project: "#d3b13c", place: "#5fc184", event: "#d98ad0" },
    groups: ["#6ea4ee", "#f08a4b", "#5fc184", "#d98ad0", "#d3b13c", "#4cc3d2", "#f0809f", "#a49cf5", "#a7c95c", "#d0a080"],
    none: "#98a2b0",
  },
};
const darkness = matchMedia("(prefers-color-scheme: dark)");
const themeName = () => state.theme ?? (darkness.matches ? "dark" : "light");
let theme = THEMES.light;

function applyTheme() {
  document.documentElement.dataset.theme = themeName();
  theme = THEMES[themeName()];
}

const typeColour = (type) => theme.types[book.types[type]] ?? theme.none;
const groupColour = (group) => (group < 0 ? theme.none : theme.groups[group % theme.groups.length]);
const colourOf = (node) => (state.colour === "group" ? groupColour(node.c) : typeColour(node.t));

// Near at hand nodes grow more slowly than the drawing, so that names find room between them.
const SLOWER = 0.6;
const ON_PHONE = 0.75; // of the size elsewhere: names need the room more
const radiusAt = (node, scale) => (node.radius * (narrow.matches ? ON_PHONE : 1)) / Math.max(1, scale) ** SLOWER;

// Draw one node at a place of the canvas; scale is the zoom, to keep borders thin.
function drawNode(context, node, x, y, scale, look) {
  const radius = radiusAt(node, scale);
  context.save();
  context.translate(x, y);
  if (look.ring) {
    context.beginPath();
    context.arc(0, 0, radius + 7 / scale, 0, 2 * Math.PI);
    context.lineWidth = 2.5 / scale;
    context.strokeStyle = look.ring;
    context.stroke();
  }
  context.scale(radius, radius);
  if (!moving || shownNodes.length < 500) {
    context.lineWidth = Math.min(1, 3.2 / (scale * radius));
    context.strokeStyle = theme.ground;
    context.stroke(outlines[node.t]);
  }
  if (look.alpha < 1) {
    context.fillStyle = theme.ground; // lines do not shine through a veiled node
    context.fill(outlines[node.t]);
  }
  context.globalAlpha = look.alpha;
  context.fillStyle = colourOf(node);
  context.fill(outlines[node.t]);
  context.restore();
}

// A small picture of a type for lists, drawn from the same outlines.
function icon(type, colour) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "-1.3 -1.3 2.6 2.6");
  svg.setAttribute("class", "shape");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", shapeOf(type));
  path.setAttribute("fill", colour ?? typeColour(type));
  svg.append(path);
  return svg;
}
