// The sentences behind what is said: names marked, source, citation.

function markedText(sentence, centre) {
  const quote = make("blockquote", { lang: "zh-CN" });
  let at = 0;
  for (const [start, length, id] of sentence.marks) {
    quote.append(sentence.text.slice(at, start));
    const name = sentence.text.slice(start, start + length);
    const node = nodes[id];
    quote.append(centre.has(id)
      ? make("mark", { title: node.label }, name)
      : button(name, () => choose(node), { class: "named", title: node.label }));
    at = start + length;
  }
  quote.append(sentence.text.slice(at));
  return quote;
}

const sourceOf = (sentence) => [
  sentence.title ? (lang === "zh" ? `《${sentence.title}》` : `“${sentence.title}”`) : "",
  sentence.date, sentence.doc,
].filter(Boolean);

function citation(sentence) {
  return `“${sentence.text}” —— ${sourceOf(sentence).join(lang === "zh" ? "，" : ", ")}`;
}

async function copy(text, done) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Pages from disk may not use the clipboard everywhere; a selected field always works.
    const field = make("textarea", { class: "unseen" }, text);
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
  announce(done);
}

// One card: the sentence, where it stands, how sure the statement is.
function card(index, centre, score) {
  const sentence = sentenceOf(index);
  const parts = sourceOf(sentence).map((text) => make("span", {}, text));
  if (book.fields[sentence.field] === "title") parts.push(make("span", {}, say("headline")));
  if (book.fields[sentence.field] === "byline") parts.push(make("span", {}, say("byline")));
  if (score !== undefined) parts.push(make("span", {}, say("confidence_of", { n: score })));
  return make("figure", { class: "evidence" },
    markedText(sentence, centre),
    make("figcaption", {}, parts,
      button(say("copy"), () => copy(citation(sentence), say("copied")), { class: "quiet copy" })));
}

const cards = (row, centre) => row[SAID].map((index) => card(index, centre, isPair(row) ? undefined : row[SCORE]));

// What a row says in words: 任职（书记） · 2023-11 · 计划
function wordsOf(row) {
  const extra = more(row);
  const parts = [label("predicate", predicateName(row)) + (extra.t ? `（${extra.t}）` : "")];
  if (extra.o) parts.push(label("role", extra.o));
  if (extra.d) parts.push(extra.d);
  return parts.join(" · ");
}

function badges(row) {
  const status = book.statuses[more(row).s ?? 0];
  return [
    !isPair(row) && status !== "stated" ? make("span", { class: "badge " + status }, label("status", status)) : null,
    isPair(row) && isSignificant(row) ? make("span", { class: "badge" }, say("significant")) : null,
    isPair(row) && isBackbone(row) ? make("span", { class: "badge" }, say("backbone")) : null,
  ];
}

// A line that opens to show its sentences; they are made when first opened.
function opening(summary, content, open = false) {
  const details = make("details", { class: "row" }, make("summary", {}, summary));
  const fill = () => { if (details.children.length === 1) details.append(...content()); };
  if (open) {
    details.open = true;
    fill();
  }
  details.addEventListener("toggle", fill);
  return details;
}

// The same for a line that begins with a button of its own: [the opener, what opens].
function disclosure(summary, content, name, open = false) {
  const body = make("div", { class: "body", hidden: true });
  const opener = make("button", { type: "button", class: "opener", "aria-expanded": "false", "aria-label": name }, summary);
  const turn = (on) => {
    if (on && !body.children.length) body.append(...content());
    body.hidden = !on;
    opener.setAttribute("aria-expanded", String(on));
  };
  opener.addEventListener("click", () => turn(body.hidden));
  turn(open);
  return [opener, body];
}

// All that ties the two ends of an edge, read from one of them.
function edgeStory(edge, from, open = false) {
  const centre = new Set([edge.from, edge.to]);
  const rows = passingRows(edge).sort((one, other) => isPair(one) - isPair(other));
  return make("div", { class: "story" }, rows.map((row, at) => {
    const backwards = Boolean(row[REVERSED]) !== (from.id !== edge.from);
    const arrow = isPair(row) || book.symmetric.includes(row[PREDICATE]) ? "—" : backwards ? "←" : "→";
    const count = make("span", { class: "count" }, say("sentences_n", { n: row[COUNT] }));
    return opening([make("span", { class: "arrow" }, arrow), make("span", { class: "what" }, wordsOf(row)), ...badges(row), count],
      () => cards(row, centre), open && at === 0);
  }));
}

function nodeButton(node, extra = null) {
  return make("button", { type: "button", class: "node", on: { click: () => choose(node) } },
    icon(node.t, colourOf(node)), make("span", { class: "name", lang: "zh-CN" }, node.label), extra);
}
