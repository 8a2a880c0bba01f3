"""Shared by the drivers for near-duplicates: the records, their words, and exact verification."""
import json
import re

WORD = re.compile(r"[^\W_]+")
SIZE = 5
THRESHOLD = 0.7


def texts(file):
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]


def shingles(text):
    words = WORD.findall(text.lower())
    return {" ".join(words[i : i + SIZE]) for i in range(len(words) - SIZE + 1)}


def verified(file, candidates, out):
    """Writes the candidates that are alike enough, as pairs of line numbers."""
    wanted = {d for pair in candidates for d in pair}
    sets = {d: shingles(text) for d, text in enumerate(texts(file)) if d in wanted}
    with open(out, "w") as f:
        for a, b in sorted(candidates):
            both = len(sets[a] & sets[b])
            union = len(sets[a]) + len(sets[b]) - both
            if union and both / union >= THRESHOLD:
                f.write(f"{a}\t{b}\n")
