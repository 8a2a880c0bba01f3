"""text-dedup (Apache-2.0): its MinHash by a configuration file, verified, 32 bands of 4; every two members of a cluster count as
a pair that it found."""
import os
import pickle
import sys
import tempfile
from pathlib import Path

from text_dedup.config.base import load_config_from_toml
from text_dedup.minhash import main

CONFIG = """
[input]
input_type = "local_files"
file_type = "json"
[input.read_arguments]
path = "json"
data_files = "{corpus}"
split = "train"
[algorithm]
algorithm_name = "minhash"
text_column = "text"
num_perm = 128
bands = 32
rows = 4
ngram_size = 5
threshold = 0.7
check_false_positive = true
num_proc = 1
[output]
output_dir = "{work}/out"
save_clusters = true
skip_filtering = true
[debug]
"""

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as work:
        os.environ["HF_HOME"] = work + "/hf"
        config = Path(work, "config.toml")
        config.write_text(CONFIG.format(corpus=os.path.abspath(sys.argv[1]), work=work))
        main(load_config_from_toml(config))
        with open(next(Path(work, "out").rglob("*.pickle")), "rb") as f:
            clusters = pickle.load(f)
    members = {}
    for document, cluster in clusters.items():
        members.setdefault(cluster, []).append(document)
    with open(sys.argv[2], "w") as f:
        for group in members.values():
            group.sort()
            for i, a in enumerate(group):
                for b in group[i + 1 :]:
                    f.write(f"{a}\t{b}\n")
