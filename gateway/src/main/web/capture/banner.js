/* How the connection is, in one line above the form. */
import { LOCAL } from "./notebook.js";
import { AWAY, SIGNED_OUT } from "./sender.js";
import { counted, find } from "./list.js";

const GOOD_NEWS = 5_000;
let shown = null;

export function renderConnection(sender, notebook) {
  const trouble = { [AWAY]: "away", [SIGNED_OUT]: "signed-out" }[sender.state];
  const back = !trouble && (shown === "away" || shown === "signed-out");
  if (trouble || (!notebook.durable && !back)) {
    show(trouble ?? "full");
  } else if (back && notebook.count(LOCAL) === 0) {
    show("back");
    setTimeout(() => shown === "back" && show(null), GOOD_NEWS);
  }
  counted("wachten", notebook.count(LOCAL));
}

function show(which) {
  shown = which;
  for (const words of find("verbinding").children) {
    words.hidden = words.dataset.banner !== which;
  }
}
