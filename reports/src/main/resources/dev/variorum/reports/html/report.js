// Search in the findings and texts of the page; everything else works without it.
(function () {
  "use strict";
  var box = document.getElementById("search");
  if (!box) return;
  box.closest(".search").hidden = false;
  var status = document.getElementById("searched");
  var cards = Array.prototype.slice.call(document.querySelectorAll(".card"));
  var words = cards.map(function (card) { return card.textContent.toLowerCase(); });
  var waiting = 0;
  function search() {
    var wanted = box.value.trim().toLowerCase();
    var found = 0;
    cards.forEach(function (card, i) {
      var hit = !wanted || words[i].indexOf(wanted) >= 0;
      card.hidden = !hit;
      if (hit) found++;
    });
    if (wanted) {
      document.querySelectorAll("details:has(.card)").forEach(function (d) { d.open = true; });
    }
    status.textContent = wanted ? found + " of " + cards.length + " findings" : "";
  }
  box.addEventListener("input", function () {
    clearTimeout(waiting);
    waiting = setTimeout(search, 120);
  });
  // A link into a closed list opens it.
  function open() {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    var kind = target.className.match && target.className.match(/\bk(\d+)\b/) ||
        target.parentNode && target.parentNode.className.match && target.parentNode.className.match(/\bk(\d+)\b/);
    var show = kind && document.getElementById("show" + kind[1]);
    if (show) show.checked = true;
    for (var p = target.parentNode; p; p = p.parentNode) if (p.nodeName === "DETAILS") p.open = true;
    target.scrollIntoView();
  }
  addEventListener("hashchange", open);
  open();
})();
