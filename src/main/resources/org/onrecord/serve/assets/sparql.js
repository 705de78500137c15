"use strict";
// The editor: colours, completion, a chart, and a link to the query as it stands.
(() => {
  const area = document.getElementById("query");
  if (!area || !window.CodeMirror) { return; }
  const address = area.dataset.terms;
  let known = { prefixes: {}, terms: [] };
  const editor = CodeMirror.fromTextArea(area, {
    mode: "application/sparql-query",
    lineNumbers: true,
    matchBrackets: true,
    lineWrapping: true,
    extraKeys: {
      "Ctrl-Space": (cm) => cm.showHint({ hint: complete, completeSingle: false }),
      "Ctrl-Enter": () => area.form.requestSubmit(),
      "Esc": (cm) => cm.getInputField().blur(),
      "Tab": false,
      "Shift-Tab": false,
    },
  });
  editor.getInputField().setAttribute("aria-label", "Query");
  const complete = async (cm) => {
    const cursor = cm.getCursor();
    const before = cm.getLine(cursor.line).slice(0, cursor.ch);
    const word = (before.match(/[\w:"-]+$/) || [""])[0];
    const from = CodeMirror.Pos(cursor.line, cursor.ch - word.length);
    const declared = [...cm.getValue().matchAll(/\?(\w+)/g)].map((found) => "?" + found[1]);
    let list = [
      ...known.terms, ...Object.keys(known.prefixes).map((prefix) => prefix + ":"), ...new Set(declared),
    ].filter((term) => term.toLowerCase().includes(word.toLowerCase()) && term !== word).slice(0, 30);
    const name = word.replace(/"/g, "");
    if (name.length > 2 && !name.includes(":")) {
      const found = await (await fetch(address + "?name=" + encodeURIComponent(name))).json();
      list = list.concat(found.names.map((one) => ({ text: "<" + one.iri + ">", displayText: one.label })));
    }
    return { list, from, to: cursor };
  };
  fetch(address).then((response) => response.json()).then((terms) => { known = terms; flag(); });
  const warnings = document.getElementById("warnings");
  const flag = () => {
    const text = editor.getValue().replace(/"[^"\n]*"|#.*$/gm, " ");
    const used = [...new Set((text.match(/(?<![\w?$:])rec:\w+/g) || []))];
    const unknown = known.terms.length ? used.filter((term) => !known.terms.includes(term)) : [];
    warnings.replaceChildren(...unknown.map((term) => {
      const line = document.createElement("p");
      line.className = "message";
      line.textContent = term + " is no term of the ontology";
      return line;
    }));
    const link = document.querySelector("a.share");
    link.href = area.form.action + "?query=" + encodeURIComponent(editor.getValue());
  };
  editor.on("change", flag);
  flag();
  chart();
  function chart() {
    const table = document.getElementById("rows");
    const place = document.getElementById("chart");
    if (!table || !place || !window.d3) { return; }
    const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
    const rows = [...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.textContent));
    const numbers = heads.findIndex((head, at) => rows.length > 1 && rows.every((row) => /^-?\d+(\.\d+)?$/.test(row[at])));
    const words = heads.map((head, at) => at)
      .filter((at) => at !== numbers && rows.every((row) => !/^-?\d+(\.\d+)?$/.test(row[at])));
    if (numbers < 0 || !words.length) { return; }
    const shown = rows.slice(0, 30);
    // as many columns as tell the bars apart
    let names = words.slice(0, 1);
    const label = (row) => names.map((at) => row[at].slice(0, 34 / names.length)).join(" · ");
    while (names.length < 3 && names.length < words.length && new Set(shown.map(label)).size < shown.length) {
      names = words.slice(0, names.length + 1);
    }
    const told = heads[numbers] + " by " + names.map((at) => heads[at]).join(" and ");
    const height = shown.length * 22 + 30;
    const width = d3.scaleLinear([0, d3.max(shown, (row) => +row[numbers])], [0, 560]);
    const svg = d3.create("svg").attr("viewBox", "0 0 900 " + height).attr("class", "chart")
      .attr("role", "img").attr("aria-label", told + "; the table below has the same");
    svg.append("text").attr("x", 260).attr("y", 14).text(told);
    const line = svg.selectAll("g").data(shown).join("g").attr("transform", (row, at) => "translate(0," + (at * 22 + 22) + ")");
    line.append("text").attr("x", 250).attr("y", 14).attr("text-anchor", "end").text(label);
    line.append("rect").attr("x", 260).attr("y", 2).attr("height", 16).attr("width", (row) => Math.max(1, width(+row[numbers])));
    line.append("text").attr("x", (row) => 266 + width(+row[numbers])).attr("y", 14).text((row) => row[numbers]);
    place.append(svg.node());
    place.hidden = false;
  }
})();
