"""The state of a store, from store/README.md alone, to be compared:  state.py STORE"""

import hashlib, json, pathlib, sys

REVISING = ("imported", "drafted", "edited", "merged", "split")


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
        data = (self.path / "objects" / name[:2] / f"{name[2:]}.json").read_bytes()
        return json.loads(data) if sha(data) == name else sys.exit(f"damaged: {name}")

    def fold(self, record):
        entries = record.get("articles", [])
        for batch in record.get("batches", []):
            entries = entries + self.object(batch)["entries"]
        act = record["act"]
        if act in ("started", "configured", "submitted"):
            self.policies[record["policy"]] = self.object(record["policy"])
        if act in ("composed", "published"):
            issue = self.issues.setdefault(record["issue"], {"revisions": 0, "published": None})
            issue["revisions"] += act == "composed"
            issue["published"] = issue["published"] or (act == "published" and record["object"] or None)
        first = entries[0].get("article") if entries else None
        for place, entry in enumerate(entries):
            if act in REVISING or act in ("joined", "corrected") and place == 0:
                self.revise(record, entry, first)
            elif entry["object"] in getattr(self.articles.get(entry["article"]), "texts", []):
                self.touch(self.articles[entry["article"]], record, entry, act, first)

    def revise(self, record, entry, cut):
        article = self.articles.get(entry.get("article"))
        comes_again = record["act"] == "imported" and not entry.get("parents")
        if "makes" in entry:
            name = sha(f"{record['line']}:{entry['makes']}".encode())
            comes_again = comes_again and name in self.articles
            article = self.articles.setdefault(name, Article(name, record))
            if record["act"] == "split" and cut in self.articles:
                article.writers = self.articles[cut].writers
        parents = entry.get("parents", [])
        if article and all(parent in article.lines for parent in parents):
            if not comes_again:
                article.revise(record["line"], parents, entry["object"])
                article.label(entry)
            article.notes += len(entry.get("notes", []))

    def touch(self, article, record, entry, act, first):
        if act == "joined":
            other = self.articles.get(first, article)
            article.spiked, article.joined = True, other
            other.tags |= article.tags
            other.labels["issue"] = other.labels.get("issue") or article.labels.get("issue")
            other.notes, other.acts = other.notes + article.notes, other.acts + article.acts
        elif act == "tagged":
            article.label(entry)
        elif act == "noted":
            article.notes += 1
        elif act in ("submitted", "approved", "returned"):
            article.acts.append((record, entry))
            if article.joined:
                article.joined.acts.append((record, entry))
        elif act.removeprefix("un") in ("spiked", "held", "killed"):
            setattr(article, act.removeprefix("un"), not act.startswith("un"))
        elif act == "published" and "page" in entry:
            article.printed = entry["object"]


class Article:
    def __init__(self, name, record):
        self.name, self.tags, self.labels, self.notes, self.acts = name, set(), {}, 0, []
        self.texts, self.lines, self.heads = set(), {}, []
        self.spiked = self.held = self.killed = False
        self.joined = self.printed = None  # the article it went into; the text that was printed
        self.writers = {record["person"]} if record["act"] == "drafted" else set()

    def revise(self, line, parents, text):
        gone = {self.lines[parent] for parent in parents}
        key = (sha(repr(sorted(gone)).encode()), text)
        if key not in self.lines.values():
            self.heads = [head for head in self.heads if head not in gone] + [key]
        self.lines[line] = key
        self.texts.add(text)

    def label(self, entry):
        self.tags = (self.tags | set(entry.get("tags", []))) - set(entry.get("untags", []))
        self.labels |= {name: None for name in entry.get("clears", [])}
        self.labels |= {n: entry[n] for n in ("slug", "issue", "urgency") if n in entry}

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
        flags = [(word, getattr(self, word)) for word in ("killed", "spiked", "held")]
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
    found = [store.articles[name].state(store.policies) for name in sorted(store.articles)]
    print(json.dumps({"articles": found, "issues": store.issues}, ensure_ascii=False, indent=1))
