"""Reads changes.atom with feedparser and holds it against both editions and the page: python feed.py FOLDER …
Beside the publication lies previous.json, the data of the edition before."""

import json
import re
import uuid
from html.parser import HTMLParser

import feedparser

from publication import main


class Changes(HTMLParser):
    """Where the links of the page's section of changes lead, and the feeds that its head names."""

    def __init__(self):
        super().__init__()
        self.depth, self.told, self.feeds = 0, set(), []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "link" and attrs.get("rel") == "alternate":
            self.feeds.append((attrs["href"], attrs["type"]))
        if tag == "section":
            self.depth += 1 if self.depth else attrs.get("id") == "_aenderungen"
        if self.depth and tag == "a" and attrs.get("href", "").startswith("#") and not attrs["href"].startswith("#_"):
            self.told.add(attrs["href"][1:])

    def handle_endtag(self, tag):
        if tag == "section" and self.depth:
            self.depth -= 1


def typed(text):
    """As XML can hold it, and as feedparser gives it: without blanks at its ends."""
    return re.sub("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", text).strip()


def judge(publication):
    feed = feedparser.parse(publication.read("changes.atom"), sanitize_html=False, resolve_relative_uris=False)
    if feed.bozo:
        publication.faults.append(f"the feed is at fault: {feed.bozo_exception}")
        return 0
    now, before = publication.data, json.loads(publication.read("previous.json"))
    day = f"{now['stand']}T00:00:00Z"
    publication.same("version and day", ("atom10", day), (feed.version, feed.feed.updated))
    # feedparser gives a name on one line.
    author = " ".join(typed(now["verantwortlicher"]["name"]).split("\n"))
    publication.same("author", author, feed.feed.author)
    ids = [feed.feed.id, *(entry.id for entry in feed.entries)]
    publication.same("ids", len(ids), len(set(ids)))
    for one in ids:
        publication.same("an id", one, uuid.UUID(one.removeprefix("urn:uuid:")).urn)
    address = now.get("veroeffentlichung", {}).get("adresse")
    page = f"{address.rstrip('/')}/index.html" if address else "index.html"

    keys = {one["kennung"]: one for one in now["taetigkeiten"]}
    old = {one["kennung"]: one for one in before["taetigkeiten"]}
    former = {key: one["kennung"] for one in now["taetigkeiten"] for key in one.get("fruehere_kennungen", [])}
    # An activity is known by its identifier, else by the first of its former ones that is nobody's.
    left = {key: one for key, one in old.items() if key not in keys}
    added, ended = set(), set()
    for key, one in keys.items():
        was = old.get(key)
        if was is None:
            was = next((left.pop(other) for other in one.get("fruehere_kennungen", []) if other in left), None)
        if was is None:
            added.add(key)
        elif one["status"] == "beendet" != was["status"]:
            ended.add(key)
    gone = set(left)

    news = {"Neu": set(), "Geändert": set(), "Beendet": set(), "Nicht mehr enthalten": 0, "New": set(), "Changed": set(),
            "Ended": set(), "No longer included": 0}
    register = ("Am Verzeichnis selbst", "In the register itself")
    for entry in feed.entries:
        publication.same("a link", page, entry.link.split("#")[0])
        publication.same("a time", day, entry.updated)
        if not entry.content[0].value.strip():
            publication.faults.append(f"{entry.title} says nothing")
        publication.same("a type", "text/plain", entry.content[0].type)
        if entry.title in register:
            continue
        kind, name = entry.title.split(": ", 1)
        key = entry.link.split("#")[1] if "#" in entry.link else None
        if kind in ("Nicht mehr enthalten", "No longer included"):
            news[kind] += 1
            continue
        publication.same("a title", typed(keys[key]["bezeichnung"]), name)
        news[kind].add(key)
    publication.same("new", added, news["Neu"] | news["New"])
    publication.same("ended", ended, news["Beendet"] | news["Ended"])
    publication.same("gone", len(gone), news["Nicht mehr enthalten"] + news["No longer included"])
    changes = Changes()
    changes.feed(publication.read("index.html").decode("utf-8"))
    publication.same("the page's feed", [("changes.atom", "application/atom+xml")], changes.feeds)
    heirs = {former[key] for key in gone if key in former}
    told = news["Neu"] | news["New"] | news["Geändert"] | news["Changed"] | news["Beendet"] | news["Ended"]
    publication.same("what the page tells", changes.told - heirs, told - heirs)
    return len(feed.entries)


if __name__ == "__main__":
    main(judge)
