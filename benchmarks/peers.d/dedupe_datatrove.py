"""datatrove (Apache-2.0): the signature and bucket stages of its MinHash pipeline, by its defaults but for 5-grams and 32 buckets
of 4. It does not verify; here its pairs are verified like those of the others."""
import glob
import os
import struct
import sys
import tempfile

from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.dedup import MinhashDedupSignature
from datatrove.pipeline.dedup.minhash import MinhashConfig, MinhashDedupBuckets
from datatrove.pipeline.readers import JsonlReader
from datatrove.utils.hashing import HashConfig

from shingles import verified


def pipeline(corpus, work):
    config = MinhashConfig(
        hash_config=HashConfig(precision=64), n_grams=5, num_buckets=32, hashes_per_bucket=4
    )
    folder, name = os.path.split(os.path.abspath(corpus))
    LocalPipelineExecutor(
        pipeline=[
            JsonlReader(folder, glob_pattern=name, compression=None),
            MinhashDedupSignature(output_folder=work + "/signatures", config=config, language="en"),
        ],
        logging_dir=work + "/logs1",
    ).run()
    LocalPipelineExecutor(
        pipeline=[
            MinhashDedupBuckets(
                input_folder=work + "/signatures", output_folder=work + "/buckets", config=config
            )
        ],
        tasks=32,
        workers=1,
        logging_dir=work + "/logs2",
    ).run()


def pairs(work):
    """Every pair that the buckets name, and those they imply within a bucket's run."""
    found = set()
    for file in glob.glob(work + "/buckets/**/*.dups", recursive=True):
        runs = {}
        with open(file, "rb") as f:
            for _, a, _, b in struct.iter_unpack("<4I", f.read()):
                run = runs.setdefault(a, [a])
                run.append(b)
                runs[b] = run
        for run in {id(r): r for r in runs.values()}.values():
            run = sorted(set(run))
            found.update((a, b) for i, a in enumerate(run) for b in run[i + 1 :])
    return found


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as work:
        pipeline(sys.argv[1], work)
        verified(sys.argv[1], pairs(work), sys.argv[2])
