"""vaderSentiment (MIT): the compound score of each sentence against the mean rating, Pearson's r."""
import sys

from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

file, out = sys.argv[1:3]
analyzer = SentimentIntensityAnalyzer()
gold, said = [], []
with open(file, encoding="utf-8", newline="\n") as rows:
    columns = next(rows).rstrip("\n").split("\t")
    for row in rows:
        cells = dict(zip(columns, row.rstrip("\n").split("\t")))
        gold.append(float(cells["mean"]))
        said.append(analyzer.polarity_scores(cells["text"])["compound"])
n = len(gold)
mg, ms = sum(gold) / n, sum(said) / n
cov = sum((g - mg) * (s - ms) for g, s in zip(gold, said))
r = cov / (sum((g - mg) ** 2 for g in gold) * sum((s - ms) ** 2 for s in said)) ** 0.5
with open(out, "w") as f:
    f.write(f"pearson_r {r:.3f}\n")
