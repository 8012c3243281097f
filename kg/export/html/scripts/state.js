// Everything the user can choose, in one place.

const LAST_DATE = book.dates.length - 1;
const fresh = () => ({
  types: new Set(book.types.map((_, index) => index)),
  predicates: new Set([...book.predicates.keys(), PAIRED]),
  statuses: new Set(book.statuses.keys()),
  weight: 1,
  confidence: 0,
  kept: "all",
  from: 0,
  to: LAST_DATE,
  alone: true,
});
const state = {
  ...fresh(),
  node: null,
  edge: null,
  hops: 1,
  path: null,
  colour: "type",
  table: false,
  theme: null,
  expanded: new Set(),
  collapsed: new Set(),
};

// Which nodes are in the drawing at all: the strongest, and those asked for.
const drawn = new Uint8Array(nodes.length).fill(1, 0, page.drawn);
const wholeTime = () => state.from === 0 && state.to === LAST_DATE;
const isFiltered = () => {
  const usual = fresh();
  return ["weight", "confidence", "kept", "from", "to", "alone"].some((key) => state[key] !== usual[key])
    || ["types", "predicates", "statuses"].some((key) => state[key].size !== usual[key].size);
};
