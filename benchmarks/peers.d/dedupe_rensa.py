"""rensa (MIT): RMinHash and RMinHashLSH; 32 bands of 4."""
import sys

from rensa import RMinHash, RMinHashLSH

from shingles import THRESHOLD, shingles, texts, verified

corpus, out = sys.argv[1:3]
lsh = RMinHashLSH(threshold=THRESHOLD, num_perm=128, num_bands=32)
candidates = set()
for number, text in enumerate(texts(corpus)):
    own = shingles(text)
    if own:
        sketch = RMinHash(num_perm=128, seed=42)
        sketch.update(list(own))
        candidates.update((other, number) for other in lsh.query(sketch))
        lsh.insert(number, sketch)
verified(corpus, candidates, out)
