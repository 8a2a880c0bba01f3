"""quantulum3 (MIT): values of quantities, counted as the suite `quantities` counts them (CQE's evaluation; values alone)."""
import json
import sys

from quantulum3 import parser


def labelled(q):
    value = str(q["value"])
    dash = value.find("-", 1)
    if dash > 0 and "e" not in value.lower():
        return float(value[:dash]), float(value[dash + 1 :])
    around = float(q.get("uncertainty") or 0)
    return (float(value) - around, float(value) + around) if around > 0 else (float(value), None)


def found(q):
    return (q.value - q.uncertainty, q.value + q.uncertainty) if q.uncertainty else (q.value, None)


def close(a, b):
    if a is None or b is None:
        return a is b
    return abs(a - b) <= 1e-8 + 1e-5 * abs(b)


hits = gold_count = found_count = 0
for file in sys.argv[1:-1]:
    for line in open(file, encoding="utf-8"):
        record = json.loads(line)
        gold = [labelled(q) for q in record["quantities"]]
        said = [found(q) for q in parser.parse(record["text"])]
        gold_count += len(gold)
        found_count += len(said)
        for g in gold:
            for s in said:
                if close(g[0], s[0]) and close(g[1], s[1]):
                    hits += 1
                    said.remove(s)
                    break
p, r = hits / max(1, found_count), hits / max(1, gold_count)
with open(sys.argv[-1], "w") as f:
    f.write(f"value_f1 {2 * p * r / (p + r) if p + r else 0:.3f}\n")
