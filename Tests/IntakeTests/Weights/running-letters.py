#!/usr/bin/env python3
"""Makes the rows of RunningLetters.swift from the text of the seeds and of the pages in Papers/.

A pair of letters that no word of BoundLetters.swift holds is in the table where it stands on two pages
and more, e^0.5 times as often as chance would have it. Traditional forms count as simplified ones."""
import collections, math, pathlib, re

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]

def table(path):
    source = (ROOT / 'Sources/Intake' / path).read_text(encoding='utf-8')
    return source[source.index('table'):].split('"""')[1].split()

def pages():
    """The lines of every page; of those in Papers/ what stands behind the column of readings."""
    for path in sorted(ROOT.glob('seeds/*.txt')):
        yield path.read_text(encoding='utf-8').splitlines()
    for path in sorted(HERE.parent.glob('Papers/*.swift')):
        for page in path.read_text(encoding='utf-8').split('"""')[1::2]:
            yield [line.split('|', 1)[1] for line in page.splitlines() if '|' in line]

simple = {group[place]: group[place + 1] for group in table('Text/SimplifiedForms.swift')
          for place in range(0, len(group) - 1, 2)}
bound = {group[0] + letter for group in table('Words/BoundLetters.swift') for letter in group[1:]}

firsts, seconds, pairs, standing = (collections.Counter() for _ in range(4))
for page in pages():
    found = set()
    for line in page:
        if len(line.strip()) < 15: continue  # headlines and names
        line = ''.join(simple.get(letter, letter) for letter in line)
        for pair in re.findall('(?=([\u4e00-\u9fff]{2}))', line):
            pairs[pair] += 1
            firsts[pair[0]] += 1
            seconds[pair[1]] += 1
            found.add(pair)
    standing.update(found)
total = sum(pairs.values())

groups = collections.defaultdict(str)
for pair in sorted(pairs):
    likelier = math.log(pairs[pair] * total / (firsts[pair[0]] * seconds[pair[1]]))
    if standing[pair] > 1 and likelier >= 0.5 and pair not in bound: groups[pair[0]] += pair[1]
row = ''
for first, letters in sorted(groups.items()):
    group = first + '1' + letters
    if row and len(row) + 1 + len(group) > 180:
        print(row); row = ''
    row += (' ' if row else '') + group
print(row)
