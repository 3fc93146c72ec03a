#!/usr/bin/env python3
"""Makes the rows of BoundLetters.swift from the dictionary of the word segmenter jieba 0.42.1
(jieba/dict.txt in its source package on PyPI): bound-letters.py dict.txt

A pair is counted as often as the words that hold it. How much likelier than by chance it is gives the
grade: 1 from e^0.5 on, 2 from e^2, 3 from e^4; pairs counted fewer than 100 times are left out."""
import collections, math, sys, textwrap

def is_han(word): return all('\u4e00' <= letter <= '\u9fff' for letter in word)

letters, pairs = collections.Counter(), collections.Counter()
for row in open(sys.argv[1], encoding='utf-8'):
    word, count = row.split(' ')[:2]
    if not is_han(word): continue
    for letter in word: letters[letter] += int(count)
    for pair in zip(word, word[1:]): pairs[pair] += int(count)
total = sum(letters.values())

def grade(pair):
    first, second = pair
    likelier = math.log(pairs[pair] * total / (letters[first] * letters[second]))
    return 3 if likelier >= 4 else 2 if likelier >= 2 else 1 if likelier >= 0.5 else 0

seconds = collections.defaultdict(lambda: {1: [], 2: [], 3: []})
for pair, count in pairs.items():
    if count >= 100 and grade(pair): seconds[pair[0]][grade(pair)].append(pair[1])
groups = []
for first, grades in sorted(seconds.items()):
    groups.append(first + ''.join(f'{g}{"".join(sorted(grades[g]))}' for g in (3, 2, 1) if grades[g]))
row = ''
for group in groups:
    if row and len(row) + 1 + len(group) > 180:
        print(row); row = ''
    row += (' ' if row else '') + group
print(row)
