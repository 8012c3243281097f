// Search: names, aliases, either script, pinyin initials.

const simple = new Map();
{
  const pairs = Array.from(book.fold);
  for (let at = 0; at < pairs.length; at += 2) simple.set(pairs[at], pairs[at + 1]);
}
// One form for comparing: compatibility forms, lower case, simplified, no blanks or quotes.
function fold(text) {
  const plain = text.normalize("NFKC").toLowerCase().replace(/[\s“”‘’"'《》〈〉「」『』·•]/g, "");
  let folded = "";
  for (const char of plain) folded += simple.get(char) ?? char;
  return folded;
}

const keys = [];
for (const node of nodes) {
  keys.push({ node, text: fold(node.label), initials: node.p, alias: null });
  for (const [alias, initials] of node.al ?? []) keys.push({ node, text: fold(alias), initials, alias });
}

// The best nodes for what was typed: [{node, alias}], exact before beginning before inside.
function find(query, limit = 12) {
  const typed = fold(query);
  if (!typed) return [];
  const letters = /^[a-z0-9]+$/.test(typed);
  const best = new Map();
  for (const key of keys) {
    const rank = rankOf(key, typed, letters);
    if (rank === 9) continue;
    const known = best.get(key.node);
    if (!known || rank < known.rank) best.set(key.node, { node: key.node, alias: key.alias, rank });
  }
  // Nodes stand in order of strength, and sorting keeps that order within a rank.
  return [...best.values()].sort((one, other) => one.rank - other.rank || one.node.id - other.node.id).slice(0, limit);
}

function rankOf(key, typed, letters) {
  const at = key.text.indexOf(typed), first = letters ? key.initials.indexOf(typed) : -1;
  if (at < 0 && first < 0) return 9;
  const late = key.alias ? 0.5 : 0;
  if (at === 0) return (key.text === typed ? 0 : 2) + late;
  if (first === 0) return (key.initials === typed ? 1 : 3) + late;
  return at > 0 ? 4 + late : typed.length > 1 ? 5 + late : 9;
}
