"""semhash (MIT): its default model of static embeddings at its default threshold; what it finds is likeness of meaning, so its
pairs are no other tool's. The model is loaded from a hub, which not every machine reaches."""
import sys

from semhash import SemHash

from shingles import texts

corpus, out = sys.argv[1:3]
records = [{"number": str(n), "text": t} for n, t in enumerate(texts(corpus))]
result = SemHash.from_records(records=records, columns=["text"]).self_deduplicate()
with open(out, "w") as f:
    for duplicate in result.filtered:
        for other, _ in duplicate.duplicates:
            a, b = sorted((int(duplicate.record["number"]), int(other["number"])))
            f.write(f"{a}\t{b}\n")
