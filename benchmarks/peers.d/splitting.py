"""splitting.py TOOL FILE OUT: where sentences end, against the line breaks of a text of one sentence a line, which are read as
blanks. pysbd (MIT) and NLTK's Punkt (Apache-2.0; without its trained model, which no package brings, trained here on the text)."""
import json
import gzip
import sys


def splitter(tool, texts):
    if tool == "pysbd":
        import pysbd

        segmenter = pysbd.Segmenter(language="en", clean=False, char_span=True)
        return lambda text: [s.end for s in segmenter.segment(text)]
    from nltk.tokenize.punkt import PunktSentenceTokenizer, PunktTrainer

    trainer = PunktTrainer()
    for text in texts:
        trainer.train(text, finalize=False)
    tokenizer = PunktSentenceTokenizer(trainer.get_params())
    return lambda text: [end for _, end in tokenizer.span_tokenize(text)]


def ends(text, found):
    """Where the last character that is no blank stands, so that blanks after a sentence do not matter."""
    return {len(text[:end].rstrip()) for end in found}


tool, file, out = sys.argv[1:4]
texts = []
with (gzip.open if file.endswith(".gz") else open)(file, "rt", encoding="utf-8") as lines:
    texts = [json.loads(line)["text"] for line in lines]
plain = [t.replace("\n", " ") for t in texts]
split = splitter(tool, plain)
hits = gold_count = found_count = 0
for lines, text in zip(texts, plain):
    gold = ends(text, [i for i, c in enumerate(lines) if c == "\n"] + [len(text)])
    said = ends(text, split(text))
    hits += len(gold & said)
    gold_count += len(gold)
    found_count += len(said)
p, r = hits / max(1, found_count), hits / max(1, gold_count)
with open(out, "w") as f:
    f.write(f"boundary_f1 {2 * p * r / (p + r) if p + r else 0:.3f}\n")
