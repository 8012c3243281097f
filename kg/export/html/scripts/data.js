// The rows that kg/export/html/data.py writes, and what follows from them.

const nodes = readJson("kg-nodes");
const edges = readJson("kg-edges");
const book = readJson("kg-book");
let sentences = [];

// Positions in a row of edge.r: [predicate, reversed, count, score, first, last, sentences, more]
const PREDICATE = 0, REVERSED = 1, COUNT = 2, SCORE = 3, FIRST = 4, LAST = 5, SAID = 6, MORE = 7;
const PAIRED = book.predicates.length;
const predicateName = (row) => (row[PREDICATE] === PAIRED ? "cooccurs" : book.predicates[row[PREDICATE]]);
const isPair = (row) => row[PREDICATE] === PAIRED;
const isSignificant = (row) => (row[MORE] & 2) > 0;
const isBackbone = (row) => (row[MORE] & 1) > 0;
const more = (row) => (isPair(row) ? {} : row[MORE] ?? {});

const idOf = (node) => book.types[node.t] + "-" + node.k;
const byId = new Map();
const groupCount = nodes.reduce((most, node) => Math.max(most, node.c + 1), 0);

for (const node of nodes) {
  node.links = [];
  node.strength = 0;
  byId.set(idOf(node), node);
}
edges.forEach((edge, index) => {
  edge.index = index;
  edge.strength = edge.r.reduce((sum, row) => sum + (isPair(row) ? 1 : 3) * row[COUNT], 0);
  edge.typed = edge.r.some((row) => !isPair(row));
  for (const end of [edge.from, edge.to]) {
    nodes[end].links.push(edge);
    nodes[end].strength += edge.strength;
  }
});
for (const node of nodes) {
  node.degree = node.links.length;
  node.radius = Math.min(26, 6 + 2.4 * Math.sqrt(node.degree));
}

const otherEnd = (edge, node) => nodes[edge.from === node.id ? edge.to : edge.from];
const edgeBetween = (one, other) => one.links.find((edge) => otherEnd(edge, one) === other);

// Sentences stand in the open, or as base64 of gzip when they are very many.
async function readSentences() {
  const stored = readJson("kg-sentences");
  if (typeof stored !== "string") {
    sentences = stored;
    return;
  }
  const bytes = Uint8Array.from(atob(stored), (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  sentences = JSON.parse(await new Response(stream).text());
}

// A sentence with its article: {text, marks: [[start, length, node]…], article, field}.
function sentenceOf(index) {
  const [article, field, text, ...flat] = sentences[index];
  const marks = [];
  for (let at = 0; at < flat.length; at += 3) marks.push(flat.slice(at, at + 3));
  const [title, date, doc] = book.articles[article] ?? ["", -1, ""];
  return { index, text, marks, field, title, doc, date: book.dates[date] ?? "" };
}

// Sentences that name a node, found once for all nodes when first asked for.
let naming = null;
function sentencesNaming(node) {
  if (!naming) {
    naming = nodes.map(() => []);
    sentences.forEach((row, index) => {
      for (let at = 5; at < row.length; at += 3) {
        const list = naming[row[at]];
        if (list[list.length - 1] !== index) list.push(index);
      }
    });
  }
  return naming[node.id];
}
