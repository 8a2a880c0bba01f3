"""datasketch (MIT): MinHash and MinHashLSH as its documentation shows them; 32 bands of 4 for the recall asked of all."""
import sys

from datasketch import MinHash, MinHashLSH

from shingles import THRESHOLD, shingles, texts, verified

corpus, out = sys.argv[1:3]
lsh = MinHashLSH(threshold=THRESHOLD, num_perm=128, params=(32, 4))
candidates = set()
for number, text in enumerate(texts(corpus)):
    own = shingles(text)
    if own:
        sketch = MinHash(num_perm=128)
        sketch.update_batch([s.encode("utf-8") for s in own])
        candidates.update((other, number) for other in lsh.query(sketch))
        lsh.insert(number, sketch, check_duplication=False)
verified(corpus, candidates, out)
