"""The state of a newsdesk store, from its files alone:  state.py STORE

Written from store/README.md, without a look at the program, so that the two can be compared.
"""

import hashlib
import json
import pathlib
import sys


def sha(data):
    return hashlib.sha256(data).hexdigest()


def read_log(folder):
    """The lines of one log in order, each with its hash; what is torn is passed over."""
    before, number = None, 0
    for segment in sorted(folder.glob("[0-9]" * 6 + ".jsonl")):
        for line in segment.read_bytes().split(b"\n"):
            name, _, text = line.partition(b" ")
            if not line or sha(text) != name.decode("ascii", "replace"):
                assert not line or segment.read_bytes().endswith(line), f"damaged: {segment}"
                continue
            record = json.loads(text)
            assert record.get("prev") == before and record["seq"] > number, f"gap: {segment}"
            before, number = name.decode(), record["seq"]
            yield dict(record, line=before)


class Store:
    def __init__(self, path):
        self.path = pathlib.Path(path)
        self.articles, self.issues, self.policies = {}, {}, {}
        lines = {r["line"]: r for log in self.path.glob("log/*") for r in read_log(log)}
        for record in sorted(lines.values(), key=lambda r: (r["seq"], r["line"])):
            self.fold(record)

    def object(self, name):
        data = (self.path / "objects" / name[:2] / (name[2:] + ".json")).read_bytes()
        assert sha(data) == name
        return json.loads(data)

    def fold(self, record):
        entries = record.get("articles", [])
        for batch in record.get("batches", []):
            entries = entries + self.object(batch)["entries"]
        act = record["act"]
        if act in ("started", "configured", "submitted"):
            self.policies[record["policy"]] = self.object(record["policy"])
        if act in ("composed", "published"):
            self.file_issue(record, act == "published")
        for place, entry in enumerate(entries):
            revises = act in ("imported", "drafted", "edited", "merged", "split")
            if revises or act == "joined" and place == 0:
                self.revise(record, entry, entries[0].get("article"))
                continue
            article = self.articles.get(entry["article"])
            if article and entry["object"] in article.texts:
                self.touch(article, record, entry, act, entries[0].get("article"))

    def revise(self, record, entry, cut):
        if "makes" in entry:
            name = sha(f"{record['line']}:{entry['makes']}".encode())
            article = self.articles.setdefault(name, Article(name, record, entry))
            if record["act"] == "split" and cut in self.articles:
                article.writers = self.articles[cut].writers
        else:
            article = self.articles.get(entry["article"])
        parents = entry.get("parents", [])
        if article and all(parent in article.lines for parent in parents):
            article.revise(record["line"], parents, entry["object"])
            article.label(entry)
            article.notes += len(entry.get("notes", []))

    def touch(self, article, record, entry, act, first):
        if act == "joined":
            other = self.articles.get(first)
            article.spiked, article.joined = True, other
            if other:
                other.tags |= article.tags
                other.notes += article.notes
                other.acts += article.acts
        elif act == "tagged":
            article.label(entry)
        elif act == "noted":
            article.notes += 1
        elif act in ("submitted", "approved", "returned"):
            article.acts.append((record, entry))
            if article.joined:
                article.joined.acts.append((record, entry))
        elif act in ("spiked", "unspiked"):
            article.spiked = act == "spiked"
        elif act in ("held", "unheld"):
            article.held = act == "held"
        elif act == "killed":
            article.killed = True
        elif act == "published" and "page" in entry:
            article.printed = entry["object"]

    def file_issue(self, record, is_published):
        issue = self.issues.setdefault(record["issue"], {"revisions": 0, "published": None})
        issue["revisions"] += not is_published
        issue["published"] = issue["published"] or (record["object"] if is_published else None)


class Article:
    def __init__(self, name, record, entry):
        self.name, self.tags, self.labels, self.notes, self.acts = name, set(), {}, 0, []
        self.texts, self.lines, self.heads = set(), {}, []
        self.spiked = self.held = self.killed = False
        self.joined = self.printed = None
        self.writers = {record["person"]} if record["act"] == "drafted" else set()

    def revise(self, line, parents, text):
        key = (tuple(sorted(map(str, {self.lines[parent] for parent in parents}))), text)
        isNew = key not in self.lines.values()
        self.lines[line] = key
        self.texts.add(text)
        if isNew:
            gone = {self.lines[parent] for parent in parents}
            self.heads = [head for head in self.heads if head not in gone] + [key]

    def label(self, entry):
        self.tags = (self.tags | set(entry.get("tags", []))) - set(entry.get("untags", []))
        for name in ("slug", "issue", "urgency"):
            if name in entry or name in entry.get("clears", []):
                self.labels[name] = entry.get(name)

    def review(self, text, policies):
        """The word of a text's review."""
        word, policy, signers = "draft", None, []
        for record, entry in self.acts:
            if entry["object"] != text:
                continue
            if record["act"] == "submitted" and policy != record["policy"]:
                word, policy, signers = "submitted", record["policy"], []
            elif record["act"] == "returned":
                word, policy, signers = "returned", None, []
            elif record["act"] == "approved" and policy == entry["policy"]:
                stages = [stage["name"] for stage in policies[policy]["stages"]]
                barred = set() if policies[policy].get("author_may_sign") else self.writers
                is_next = stages[len(signers) : len(signers) + 1] == [entry["stage"]]
                if is_next and record["person"] not in barred | set(signers):
                    signers.append(record["person"])
                    word = "approved" if len(signers) == len(stages) else entry["stage"]
        return word

    def state(self, policies):
        text = self.heads[-1][1]
        flags = [("killed", self.killed), ("spiked", self.spiked), ("held", self.held)]
        flags += [("diverged", len(self.heads) > 1), ("published", self.printed)]
        status = next((word for word, holds in flags if holds), None)
        count = lambda act: sum(record["act"] == act for record, _ in self.acts)
        return {
            "id": self.name, "object": text, "heads": sorted(head[1] for head in self.heads),
            "status": status or self.review(text, policies), "tags": sorted(self.tags),
            "slug": self.labels.get("slug"), "issue": self.labels.get("issue"),
            "urgency": self.labels.get("urgency") or 5, "printed": self.printed,
            "notes": self.notes, "approvals": count("approved"), "returns": count("returned"),
        }


if __name__ == "__main__":
    store = Store(sys.argv[1])
    articles = [store.articles[name].state(store.policies) for name in sorted(store.articles)]
    print(json.dumps({"articles": articles, "issues": store.issues}, ensure_ascii=False, indent=1))
