"""Counts which kinds of English words follow each other in the texts of Papers/ and prints the table of
Sources/Intake/Words/EnglishJoints.swift: tenths of the logarithm of how much likelier a kind is there.

    python3 Tests/IntakeTests/Weights/english-joints.py
"""

import glob
import math
import os
import re
from collections import Counter

HERE = os.path.dirname(os.path.abspath(__file__))
LISTS = {
    "a": "a an",
    "the": "the his her their our my its your",
    "det": "every each this that these those some any no another",
    "to": "to",
    "of": "of",
    "prep": "in on at for by from with into over after before under up out off about between through during without within"
    " toward across along against among near until since behind beside beyond",
    "conj": "and or but nor so yet than as if when while because though although where which who whom whose what how why",
    "pron": "he she they it we i you there nobody somebody everybody anybody someone everyone",
    "him": "him them us me himself themselves itself herself",
    "be": "is are was were be been being am",
    "has": "has have had",
    "will": "will would can could should may might must did does do cannot not never",
    "say": "said says asked told added",
}
KINDS = {word: kind for kind, words in LISTS.items() for word in words.split()}
ROWS = "w prep to of a the det Name conj . s pron him will has be ed , num ing say ly".split()
COLUMNS = "w prep to of a the det Name s conj num will has be ed Cap pron him ing say quote ly".split()


def kind(word):
    bare = re.sub(r"^[^\w$£]+|\W+$", "", word)
    low = bare.lower()
    if low in KINDS:
        return KINDS[low]
    if not bare or not bare[0].isalpha():
        return "num"
    if bare[0].isupper():
        return "Name"
    return next((end for end in ("ly", "ing", "ed", "s") if low.endswith(end) and len(low) > len(end) + 1), "w")


def end(word):
    bare = word.rstrip("\"'”’)")
    return "." if bare[-1:] in ".!?" else "," if bare[-1:] in ",;:" else kind(word)


def start(word):
    if word[0] in '"“':
        return "quote"
    found = kind(word)
    return "Cap" if found != "Name" and word.lstrip("'(")[:1].isupper() else found


def texts():
    for path in sorted(glob.glob(os.path.join(HERE, "..", "Papers", "*.swift"))):
        for line in open(path, encoding="utf-8"):
            row = re.match(r"\s*B\d*\+?\d*\s*\|(.*)", line)
            if row and not re.search("[\u4e00-\u9fff]", row[1]):
                yield row[1].split()


pairs = Counter((end(a), start(b)) for words in texts() for a, b in zip(words, words[1:]))
ends, starts = Counter(), Counter()
for (a, b), count in pairs.items():
    ends[a] += count
    starts[b] += count
total = sum(pairs.values())
print("      " + "".join(column.rjust(6) for column in COLUMNS))
for row in ROWS:
    ratios = []
    for column in COLUMNS:
        share = starts[column] / total
        ratio = math.log((pairs[row, column] + 5 * share) / (ends[row] + 5) / share)
        ratios.append(round(10 * max(-4, min(3, ratio))))
    print(row.ljust(6) + "".join(str(ratio).rjust(6) for ratio in ratios))
